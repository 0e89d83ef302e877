# SPDX-License-Identifier: GPL-3.0-or-later
"""The driver on other interpreters: those on the PATH, and the paths in CORELANE_TEST_PYTHONS,
separated by colons.
"""

import ast
import glob
import os
import shutil
import unittest
from concurrent import futures

import support

NAMES = ["python3.%d" % minor for minor in range(8, 16)] + ["python3.13t", "python3.14t", "pypy3"]


def interpreters():
    named = os.environ.get("CORELANE_TEST_PYTHONS", "").split(":")
    on_path = [shutil.which(name) for name in NAMES]
    versions = {path: version_of(path) for path in named + on_path if path}
    return {path: version for path, version in versions.items() if version}


def version_of(path):
    """None if it does not start, as a version manager's stand-in for a Python that is not chosen."""
    program = "import sys; print(sys.version_info[0], sys.version_info[1])"
    child = support.run_driver(python=path, command=("-c", program))
    return tuple(map(int, child.stdout.split())) if child.returncode == 0 else None


class Interpreters(unittest.TestCase):
    def setUp(self):
        self.found = interpreters()

    def test_every_model_runs_on_every_interpreter(self):
        if not self.found:
            self.skipTest("no other interpreter on the PATH or in CORELANE_TEST_PYTHONS")
        for python, version in self.found.items():
            variants = support.variants(version)
            with futures.ThreadPoolExecutor(4) as pool:
                runs = [pool.submit(self.run_stamped, python, *variant) for variant in variants]
            for variant, run in zip(variants, runs):
                with self.subTest(python, variant=variant):
                    self.assertEqual(run.result(), (0, "", "", "168", 128))

    def run_stamped(self, python, model, options):
        with support.Area(rings=3) as area:
            words = support.run_words("primes", model, 2, 1000, split="dynamic", **options)
            child = support.run_driver(*words, python=python, area=area)
            kinds = [stamp.kind for ring in (1, 2) for stamp in area.stamps(ring)]
            return (child.returncode, child.stdout, child.stderr, area.answer(),
                    kinds.count(support.CHUNK_END))

    def test_data_and_scripts_reach_workers_that_inherit_no_memory(self):
        works = [("transfer", 7, {}, "225260\n"),
                 ("script", 1000, {"file": support.TEMPLATE}, "59542\n")]
        for python, version in self.found.items():
            runs = {}
            for model, options in support.variants(version):
                if options.get("start_method") == "spawn" or model == "python.interpreters":
                    for workload, size, more, answer in works:
                        words = support.run_words(workload, model, 2, size, chunks_per_worker=4,
                                                  **dict(options, **more))
                        runs[tuple(words)] = answer
            for words, child in support.run_drivers(list(runs), python=python):
                with self.subTest(python, words=" ".join(words)):
                    self.assertEqual((child.returncode, child.stdout, child.stderr),
                                     (0, runs[words], ""))

    def test_interpreters_do_not_wait_for_each_other(self):
        found = [python for python, version in self.found.items() if version >= (3, 14)]
        if not found:
            self.skipTest("no Python 3.14 or newer")
        for python in found:
            with self.subTest(python):
                blocked = {}
                for model in ("python.threads", "python.interpreters"):
                    words = support.run_words("script", model, 2, 4, file=support.script("blocked"))
                    blocked[model] = int(support.run_driver(*words, python=python).stdout)
                if blocked["python.threads"] < 50:
                    self.skipTest("its threads do not wait either: no GIL, or one core")
                self.assertLess(blocked["python.interpreters"], blocked["python.threads"] / 3)

    def test_interpreters_that_fail_are_named(self):
        for python, version in self.found.items():
            if version >= (3, 14):
                words = support.run_words("script", "python.interpreters", 2, 4,
                                          file=support.script("raises"))
                child = support.run_driver(*words, python=python)
                with self.subTest(python):
                    self.assertEqual(child.returncode, 1)
                    self.assertIn('raises.py", line 10, in work\n', child.stderr)
                    self.assertRegex(child.stderr, "worker [12] failed before it gave its result\n$")

    def test_reason_that_a_workload_gives_leaves_its_interpreter(self):
        for python, version in self.found.items():
            if version >= (3, 14):
                words = support.run_words("script", "python.interpreters", 2, 4,
                                          file=support.script("refuses"))
                child = support.run_driver(*words, python=python)
                with self.subTest(python):
                    self.assertEqual(child.returncode, 1)
                    self.assertRegex(child.stderr, "^corelane_driver: the run failed: .*: worker "
                                     "[12] failed: the file ends within MiB 3\n$")

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
