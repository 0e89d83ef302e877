# SPDX-License-Identifier: GPL-3.0-or-later
import itertools
import os
import resource
import signal
import subprocess
import sys
import time
import unittest

import support

SPLITS = ("even", "interleaved", "dynamic")
START_METHODS = ("fork", "spawn", "forkserver")
VARIANTS = [("python.sequential", {}), ("python.threads", {})]
VARIANTS += [("python.processes", {"start_method": method}) for method in START_METHODS]
ANSWERS = [("primes", 1000, "168"), ("sleep", 60, "60")]  # of 2 workers with 3 chunks each


class Models(unittest.TestCase):
    def test_every_model_gives_the_right_answer_in_every_split(self):
        for (model, options), split in itertools.product(VARIANTS, SPLITS):
            for workload, size, answer in ANSWERS:
                words = support.run_words(workload, model, 2, size, split=split,
                                          chunks_per_worker=3, **options)
                with self.subTest(" ".join(words)):
                    child = support.run_driver(*words)
                    self.assertEqual((child.returncode, child.stdout, child.stderr),
                                     (0, answer + "\n", ""))

    def test_primes_of_the_smallest_sizes(self):
        from corelane_driver.workloads.primes import Workload

        primes = Workload(12, {})
        counts = [primes.work(0, size) for size in range(1, 13)]
        self.assertEqual(counts, [0, 0, 1, 2, 2, 3, 3, 4, 4, 4, 4, 5])
        self.assertEqual(primes.work(100, 200), 21)

    def test_workers_beyond_the_chunks_have_nothing_to_do(self):
        for model, options in VARIANTS:
            with self.subTest(model, **options):
                child = support.run_driver(*support.run_words("primes", model, 5, 3, **options))
                self.assertEqual(child.stdout, "1\n")


class Stamps(unittest.TestCase):
    def test_every_worker_stamps_its_life_and_its_chunks(self):
        for model, options in VARIANTS:
            with self.subTest(model, **options), support.Area(rings=3) as area:
                words = support.run_words("primes", model, 2, 1000, chunks_per_worker=3, **options)
                child = support.run_driver(*words, area=area)
                self.assertEqual((child.returncode, child.stdout, child.stderr), (0, "", ""))
                self.assertEqual(area.answer(), "168")
                workers = 1 if model == "python.sequential" else 2
                rings = [area.stamps(ring) for ring in range(1, workers + 1)]
                self.check_workers(rings)
                self.check_phases(area.stamps(0), rings)
                processes = {ring[0].a for ring in rings}
                self.assertEqual(len(processes), 2 if model == "python.processes" else 1)

    def check_workers(self, rings):
        total = 0
        for index, ring in enumerate(rings):
            numbers = range(index, 6, len(rings))
            kinds = (support.CHUNK_BEGIN, support.CHUNK_END)
            expected = [(kind, number) for number in numbers for kind in kinds]
            self.assertEqual([(stamp.kind, stamp.a) for stamp in ring[1:-1]], expected)
            self.assertEqual(ring[0].kind, support.WORKER_BEGIN)
            self.assertEqual(ring[-1].kind, support.WORKER_END)
            self.assertEqual(len({stamp.thread for stamp in ring}), 1)
            for clock in ("time_ns", "cpu_ns"):
                readings = [getattr(stamp, clock) for stamp in ring]
                self.assertEqual(readings, sorted(readings))
            total += sum(stamp.b for stamp in ring)
        self.assertEqual(total, 168)
        self.assertEqual(len({ring[0].thread for ring in rings}), len(rings))

    def check_phases(self, phases, rings):
        self.assertEqual([(stamp.kind, stamp.a) for stamp in phases],
                         [(support.PHASE, phase) for phase in (1, 2, 3, 4)])
        times = [stamp.time_ns for stamp in phases]
        self.assertEqual(times, sorted(times))
        for ring in rings:
            self.assertLess(phases[0].time_ns, ring[0].time_ns)
            self.assertLess(ring[-2].time_ns, phases[3].time_ns)


class Failures(unittest.TestCase):
    def test_killed_worker_ends_the_run_with_its_name_and_signal(self):
        for method in START_METHODS:
            with self.subTest(method), support.Area(rings=3) as area:
                self.check_killed_worker(area, method)

    def check_killed_worker(self, area, method):
        words = support.run_words("sleep", "python.processes", 2, 2 * 60 * 1000,
                                  chunks_per_worker=1, start_method=method)
        child = subprocess.Popen([sys.executable, "-m", "corelane_driver", *words],
                                 env=support.environment(area), stderr=subprocess.PIPE,
                                 universal_newlines=True)
        try:
            first, second = (self.process_of_worker(area, ring) for ring in (1, 2))
            os.kill(second, signal.SIGKILL)
            _, errors = child.communicate(timeout=support.LIMIT_S / 2)
        finally:
            child.kill()
        self.assertEqual(child.returncode, 1)
        reason = "worker 2 ended by signal SIGKILL before it gave its result"
        self.assertEqual(errors, "corelane_driver: the run failed: %s\n" % reason)
        self.assertIsNone(area.answer())
        self.assertFalse(os.path.exists("/proc/%d" % first), "the other worker was left behind")

    def process_of_worker(self, area, ring):
        give_up = time.monotonic() + support.LIMIT_S / 2
        while not area.stamps(ring):
            self.assertLess(time.monotonic(), give_up, "no stamp")
            time.sleep(0.01)
        return area.stamps(ring)[0].a

    def test_raising_worker_fails_the_run_and_shows_its_traceback(self):
        for model, reason in [
            ("python.sequential", "ValueError: a broken chunk"),
            ("python.threads", "worker 1 failed before it gave its result"),
            ("python.processes", "worker [12] ended with status 1 before it gave its result"),
        ]:
            with self.subTest(model):
                child = self.run_broken(*support.run_words("raises", model, 2, 8))
                self.assertEqual((child.returncode, child.stdout), (1, ""))
                self.assertIn("Traceback", child.stderr)
                self.assertIn("ValueError: a broken chunk", child.stderr)
                self.assertRegex(child.stderr, "\ncorelane_driver: the run failed: %s\n$" % reason)

    def test_worker_that_leaves_without_a_result_fails_the_run(self):
        child = self.run_broken(*support.run_words("leaves", "python.processes", 2, 8))
        self.assertEqual(child.returncode, 1)
        self.assertIn("ended with status 0 before it gave its result", child.stderr)

    def run_broken(self, *words):
        """The driver with the workloads of the folder broken_workloads/ besides its own."""
        program = ("import sys; from corelane_driver import __main__, workloads; "
                   "workloads.__path__.append(%r); sys.exit(__main__.main(sys.argv[1:]))"
                   % os.path.join(support.HERE, "broken_workloads"))
        return support.run_driver(*words, command=("-c", program))

    def test_workers_that_cannot_be_started_fail_the_run_and_leave_none_behind(self):
        def allow_few_files():
            resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40))

        words = support.run_words("sleep", "python.processes", 64, 10**7)
        child = subprocess.Popen([sys.executable, "-m", "corelane_driver", *words],
                                 env=support.environment(), stderr=subprocess.PIPE,
                                 universal_newlines=True, start_new_session=True,
                                 preexec_fn=allow_few_files)
        try:
            _, errors = child.communicate(timeout=support.LIMIT_S)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            raise
        self.assertEqual(child.returncode, 1)
        reason = "OSError: [Errno 24] Too many open files"
        self.assertEqual(errors.splitlines()[-1], "corelane_driver: the run failed: " + reason)
        with self.assertRaises(ProcessLookupError):
            os.killpg(child.pid, 0)

    def test_answer_that_cannot_be_printed_is_a_failure(self):
        with open("/dev/full", "w") as full:
            child = subprocess.run([sys.executable, "-m", "corelane_driver",
                                    *support.run_words("primes", "python.sequential", 1, 10)],
                                   env=support.environment(), stdout=full, stderr=subprocess.PIPE,
                                   universal_newlines=True, timeout=support.LIMIT_S)
        self.assertIn("No space left on device", child.stderr)
        self.assertNotEqual(child.returncode, 0)


if __name__ == "__main__":
    unittest.main()
