# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing is imported from the current folder, whatever lies there, in any interpreter and with any
start method.
"""

import os
import subprocess
import sys
import tempfile
import unittest
from concurrent import futures

import support
from test_interpreters import interpreters

NAMES = ("json", "random", "importlib", "os", "sitecustomize", "pickle", "runpy", "asyncio",
         "threading", "signal", "select", "tempfile", "corelane_driver/__init__",
         "multiprocessing/__init__")
START = os.path.join(support.DRIVER_ROOT, "corelane_run.py")


class CurrentFolder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.proof = os.path.join(folder.name, "imported.txt")
        for name in NAMES:
            path = os.path.join(folder.name, name + ".py")
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write("open(%r, 'a').write(%r)\n" % (self.proof, name + " "))

    def run_in_it(self, python, command, words=(), **variables):
        return subprocess.run([python, *command, *words], cwd=self.folder,
                              env=dict(support.environment(), **variables),
                              timeout=support.LIMIT_S, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, universal_newlines=True)

    def test_the_folder_is_one_that_would_be_imported_from(self):
        self.run_in_it(sys.executable, ("-c", "import json"))
        self.assertTrue(os.path.exists(self.proof))

    def test_no_run_imports_from_it(self):
        found = dict(interpreters())
        found[sys.executable] = sys.version_info[:2]
        for python, version in found.items():
            variants = support.variants(version)
            with futures.ThreadPoolExecutor(4) as pool:
                runs = [pool.submit(self.run_in_it, python, (START,),
                                    support.run_words("primes", model, 2, 1000, **options),
                                    PYTHONSAFEPATH="1")
                        for model, options in variants]
            for variant, run in zip(variants, runs):
                with self.subTest(python, variant=variant):
                    child = run.result()
                    self.assertEqual((child.returncode, child.stdout.strip()), (0, "168"),
                                     child.stderr)
            self.assertFalse(os.path.exists(self.proof), python)


if __name__ == "__main__":
    unittest.main()
