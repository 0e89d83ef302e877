# SPDX-License-Identifier: GPL-3.0-or-later
"""The driver on other interpreters: those on the PATH, and the paths in CORELANE_TEST_PYTHONS,
separated by colons.
"""

import ast
import glob
import os
import shutil
import unittest

import support

NAMES = ["python3.%d" % minor for minor in range(8, 16)] + ["python3.13t", "python3.14t", "pypy3"]


def interpreters():
    named = os.environ.get("CORELANE_TEST_PYTHONS", "").split(":")
    on_path = [shutil.which(name) for name in NAMES]
    return [path for path in named + on_path if path and starts(path)]


def starts(path):
    """A version manager's stand-in for a Python that is not chosen does not."""
    return support.run_driver(python=path, command=("-c", "")).returncode == 0


class Interpreters(unittest.TestCase):
    def test_every_model_runs_on_every_interpreter(self):
        found = interpreters()
        if not found:
            self.skipTest("no other interpreter on the PATH or in CORELANE_TEST_PYTHONS")
        for python in found:
            for model, options in [("sequential", {}), ("threads", {}),
                                   ("processes", {"start_method": "fork"}),
                                   ("processes", {"start_method": "spawn"}),
                                   ("processes", {"start_method": "forkserver"})]:
                with self.subTest(python, model=model, **options):
                    self.check(python, "python." + model, options)

    def check(self, python, model, options):
        with support.Area(rings=3) as area:
            words = support.run_words("primes", model, 2, 1000, split="dynamic", **options)
            child = support.run_driver(*words, python=python, area=area)
            self.assertEqual((child.returncode, child.stdout, child.stderr), (0, "", ""))
            self.assertEqual(area.answer(), "168")
            kinds = [stamp.kind for ring in (1, 2) for stamp in area.stamps(ring)]
            self.assertEqual(kinds.count(support.CHUNK_END), 128)

    def test_source_is_python_3_8(self):
        sources = glob.glob(os.path.join(support.DRIVER_ROOT, "**", "*.py"), recursive=True)
        self.assertGreater(len(sources), 10)
        for path in sources:
            with self.subTest(path), open(path) as file:
                ast.parse(file.read(), feature_version=(3, 8))

    def test_older_python_is_told_what_is_needed(self):
        program = "import sys; sys.version_info = (3, 6, 9); import corelane_driver"
        child = support.run_driver(command=("-c", program))
        self.assertEqual(child.returncode, 1)
        self.assertIn("corelane_driver needs Python 3.8 or newer; this is 3.6", child.stderr)


if __name__ == "__main__":
    unittest.main()
