# SPDX-License-Identifier: GPL-3.0-or-later
import os
import shutil
import tempfile
import textwrap
import unittest

import support

PRELUDE = "def chunks(size): return range(size)\n"
WHAT_TO_DO = (
    "a workload has chunks(size) and work(chunk), see 'corelane list workloads --template'; "
    "run an ordinary program as a command: corelane time -- python3 FILE"
)


class Script(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="corelane-test-")
        self.addCleanup(shutil.rmtree, self.folder)

    def write(self, text, name="own.py"):
        path = os.path.join(self.folder, name)
        with open(path, "w") as file:
            file.write(textwrap.dedent(text))
        return path

    def words(self, path, model="python.sequential", size=4, **options):
        return support.run_words("script", model, 2, size, file=path, **options)

    def run_script(self, text, **options):
        return support.run_driver(*self.words(self.write(text), **options))

    def test_template_runs(self):
        child = support.run_driver(*self.words(support.TEMPLATE, size=1000))
        self.assertEqual((child.returncode, child.stdout, child.stderr), (0, "59542\n", ""))

    def test_objects_of_its_own_classes_and_neighbours_reach_every_model(self):
        self.write("FACTOR = 10\n", name="neighbour.py")
        self.write("raise ImportError('not the one of Python')\n", name="random.py")
        path = self.write("""
            import neighbour, random

            class Item:
                def __init__(self, number):
                    self.number = number

            def chunks(size):
                return (Item(number) for number in range(size))

            def work(chunk):
                assert isinstance(chunk, Item)
                return chunk.number * neighbour.FACTOR

            if __name__ == "__main__":
                raise ValueError("it is imported, not run")
        """)
        runs = [self.words(path, model, **options) for model, options in support.variants()]
        for words, child in support.run_drivers(runs):
            with self.subTest(" ".join(words)):
                self.assertEqual((child.returncode, child.stdout, child.stderr), (0, "60\n", ""))
        left = set(os.listdir(self.folder)) - {"__pycache__"}  # Python's own, of what was imported
        self.assertEqual(sorted(left), ["neighbour.py", "own.py", "random.py"])

    def test_arguments_of_the_driver_are_not_its_own(self):
        path = self.write("""
            import sys

            arguments = list(sys.argv)

            def chunks(size):
                return range(size)

            def work(chunk):
                assert arguments == [__file__] and sys.argv == arguments, (arguments, sys.argv)
                return 1
        """)
        runs = [self.words(path, model, **options) for model, options in support.variants()]
        for words, child in support.run_drivers(runs):
            with self.subTest(" ".join(words)):
                self.assertEqual((child.returncode, child.stdout, child.stderr), (0, "4\n", ""))

    def test_chunks_is_called_once(self):
        child = self.run_script("""
            def chunks(size):
                print("chunks of", size)
                return range(size)

            def work(chunk):
                return 1
        """, model="python.processes", start_method="spawn")
        self.assertEqual(child.stdout, "chunks of 4\n4\n")

    def test_chunks_per_worker_groups_what_it_lists(self):
        with support.Area(rings=2) as area:
            path = self.write(PRELUDE + "def work(chunk): return 1")
            words = self.words(path, size=10, chunks_per_worker=2)
            support.run_driver(*words, area=area)
            self.assertEqual(area.answer(), "10")
            ends = [stamp for stamp in area.stamps(1) if stamp.kind == support.CHUNK_END]
            self.assertEqual([(stamp.a, stamp.b) for stamp in ends],
                             [(0, 2), (1, 3), (2, 2), (3, 3)])

    def test_integers_count_as_they_are_and_all_else_by_its_checksum(self):
        from corelane_driver.workloads.script import number_of

        numbers = [number_of(result) for result in (None, 0, -7, True, 2**63 - 1, -(2**63))]
        self.assertEqual(numbers, [0, 0, -7, 1, 9223372036854775807, -9223372036854775808])
        checksums = [number_of(result) for result in ("a", 1.5, (1, "b"), 2**63)]
        self.assertEqual(checksums, [464479994, 2270993338, 516636901, 3528791887])

    def test_sums_beyond_64_bits_are_exact(self):
        for model in ("python.sequential", "python.processes-shared"):
            with self.subTest(model), support.Area(rings=3) as area:
                path = self.write(PRELUDE + "def work(chunk): return 2**63 - 1")
                child = support.run_driver(*self.words(path, model, chunks_per_worker=1), area=area)
                self.assertEqual((child.returncode, child.stderr), (0, ""))
                self.assertEqual(area.answer(), "36893488147419103228")

    def test_its_errors_are_shown_with_file_and_line(self):
        for text, place, reason in [
            ("def chunks(size)\n    pass\n", "line 1", "SyntaxError: .*"),
            ("import os\n\nimport no_such_module\n", "line 3, in <module>",
             "ModuleNotFoundError: No module named 'no_such_module'"),
            ("def work(chunk): pass\ndef chunks(size):\n    return 1 / 0\n", "line 3, in chunks",
             "ZeroDivisionError: division by zero"),
            ("import sys\nsys.exit('no')\n", "line 2, in <module>", "SystemExit: no"),
            (PRELUDE + "def work(chunk):\n    return chunk.x\n", "line 3, in work",
             "AttributeError: 'int' object has no attribute 'x'"),
        ]:
            with self.subTest(reason):
                child = self.run_script(text)
                self.assertEqual((child.returncode, child.stdout), (1, ""))
                self.assertIn('  File "%s/own.py", %s\n' % (self.folder, place), child.stderr)
                self.assertRegex(child.stderr, "\ncorelane_driver: the run failed: %s/own.py: %s\n$"
                                 % (self.folder, reason))

    def test_its_own_frames_come_first_where_it_fails_before_the_work(self):
        child = self.run_script("import no_such_module\n")
        self.assertNotIn("corelane_driver/", child.stderr)

    def test_script_that_lacks_something_is_told_what(self):
        for text, reason in [
            ("def work(chunk): pass\n", "own.py defines no function chunks(size); " + WHAT_TO_DO),
            (PRELUDE, "own.py defines no function work(chunk); " + WHAT_TO_DO),
            (PRELUDE + "work = 3\n", "own.py defines no function work(chunk); " + WHAT_TO_DO),
            (PRELUDE.replace("range(size)", "[]") + "def work(chunk): pass\n",
             "own.py: chunks(4) gives no chunks"),
        ]:
            with self.subTest(reason):
                child = self.run_script(text)
                self.assertEqual(child.returncode, 1)
                self.assertEqual(child.stderr, "corelane_driver: the run failed: %s/%s\n"
                                 % (self.folder, reason))

    def test_file_has_to_be_given_and_readable(self):
        child = support.run_driver(*support.run_words("script", "python.threads", 2, 4))
        self.assertEqual(child.returncode, 2)
        self.assertIn("error: missing: --set file=FILE", child.stderr)
        for path, reason in [("/nonexistent.py", "No such file or directory"),
                             (self.folder, "Is a directory")]:
            child = support.run_driver(*self.words(path))
            self.assertEqual((child.returncode, child.stderr),
                             (1, "corelane_driver: the run failed: cannot read %s: %s\n"
                              % (path, reason)))


if __name__ == "__main__":
    unittest.main()
