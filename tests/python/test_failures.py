# SPDX-License-Identifier: GPL-3.0-or-later
import os
import resource
import signal
import subprocess
import sys
import time
import unittest

import support

GAVE_NONE = "before it gave its result"

# The driver. While its pool takes the first task, or before it takes the second, a process ends.
BREAKING_POOL = """
import multiprocessing, os, signal, sys
from concurrent.futures import ProcessPoolExecutor
from corelane_driver import __main__

submit = ProcessPoolExecutor.submit
tasks = []

def submit_and_kill(*task):
    if "%s" == "first":
        tasks.append(submit(*task))
    if tasks:
        os.kill(multiprocessing.active_children()[0].pid, signal.SIGKILL)
        tasks[0].exception()  # waits until the pool knows
    tasks.append(submit(*task))

ProcessPoolExecutor.submit = submit_and_kill
sys.exit(__main__.main(sys.argv[1:]))
"""


class Failures(unittest.TestCase):
    def test_killed_worker_ends_the_run_with_its_name_and_signal(self):
        for model in support.PROCESS_MODELS:
            for method in support.START_METHODS:
                with self.subTest(model, method=method), support.Area(rings=3) as area:
                    self.check_killed_worker(area, model, method)

    def check_killed_worker(self, area, model, method):
        words = support.run_words("sleep", model, 2, 2 * 60 * 1000, chunks_per_worker=1,
                                  start_method=method)
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
        reason = "worker 2 ended by signal SIGKILL " + GAVE_NONE
        self.assertEqual(errors, "corelane_driver: the run failed: %s\n" % reason)
        self.assertIsNone(area.answer())
        self.assertFalse(os.path.exists("/proc/%d" % first), "the other worker was left behind")

    def process_of_worker(self, area, ring):
        """Once it works on its chunk."""
        give_up = time.monotonic() + support.LIMIT_S / 2
        while len(area.stamps(ring)) < 2:
            self.assertLess(time.monotonic(), give_up, "no stamp")
            time.sleep(0.01)
        return area.stamps(ring)[0].a

    def test_worker_that_ends_while_it_exchanges_fails_the_run(self):
        for model in support.PROCESS_MODELS:
            with self.subTest(model):
                child = self.run_broken(*support.run_words("killed", model, 2, 8))
                self.assertEqual((child.returncode, child.stdout), (1, ""))
                self.assertRegex(child.stderr, "^corelane_driver: the run failed: worker [12] "
                                 "ended by signal SIGKILL %s\n$" % GAVE_NONE)

    def test_worker_that_ends_while_a_pool_starts_is_ended_by_no_other_signal(self):
        for task, how in (("first", "ended"), ("second", "ended by signal SIGKILL")):
            for method in support.START_METHODS:
                told = how if method != "forkserver" else (
                    "(%s|ended, and the fork server did not tell how)" % how)
                words = support.run_words("primes", "python.process-pool", 3, 10,
                                          start_method=method)
                with self.subTest(task, method=method):
                    child = support.run_driver(*words, command=("-c", BREAKING_POOL % task))
                    self.assertEqual((child.returncode, child.stdout), (1, ""))
                    self.assertRegex(child.stderr, "^corelane_driver: the run failed: "
                                     "(a worker|worker [123]) %s %s\n$" % (told, GAVE_NONE))

    def test_shared_memory_is_gone_whatever_happens(self):
        names = self.shared_memory()
        for workload, status in (("killed", 1), ("raises", 1), ("transfer", 0)):
            child = self.run_broken(*support.run_words(workload, "python.processes-shared", 2, 8))
            self.assertEqual(child.returncode, status, child.stderr)
            self.assertNotIn("resource_tracker", child.stderr)  # which would have had to do it
        give_up = time.monotonic() + 10  # another program may have some for a while
        while not self.shared_memory() <= names and time.monotonic() < give_up:
            time.sleep(0.1)
        self.assertLessEqual(self.shared_memory(), names)

    def shared_memory(self):
        return {name for name in os.listdir("/dev/shm") if name.startswith("psm_")}

    def test_more_shared_memory_than_there_is_fails_the_run(self):
        words = support.run_words("transfer", "python.processes-shared", 2, 10**6,
                                  chunks_per_worker=1)
        child = support.run_driver(*words)
        self.assertEqual(child.returncode, 1)
        self.assertRegex(child.stderr, "^corelane_driver: the run failed: 2000000 MiB of shared "
                         "memory are needed, and /dev/shm has [0-9]+; choose more chunks")

    def test_raising_worker_fails_the_run_and_shows_its_traceback(self):
        by_its_end = "worker [12] ended with status 1 " + GAVE_NONE
        by_name = "worker [12] failed " + GAVE_NONE
        reasons = {"python.sequential": "ValueError: a broken chunk",
                   "python.processes": by_its_end, "python.processes-shared": by_its_end}
        for model, options in support.variants():
            words = support.run_words("script", model, 2, 8, file=support.script("raises"),
                                      **options)
            with self.subTest(model, **options):
                child = support.run_driver(*words)
                self.assertEqual((child.returncode, child.stdout), (1, ""))
                self.assertIn("Traceback", child.stderr)
                self.assertIn('raises.py", line 10, in work\n', child.stderr)
                self.assertIn("ValueError: a broken chunk", child.stderr)
                self.assertRegex(child.stderr, "\ncorelane_driver: the run failed: .*raises.py: %s"
                                 "\n$" % reasons.get(model, by_name))
                if model != "python.asyncio" and reasons.get(model) is not by_its_end:
                    self.assertLessEqual(child.stderr.count("Traceback"), 2)

    def test_failure_does_not_wait_for_the_other_workers(self):
        for model in ("python.threads", "python.processes", "python.processes-shared"):
            words = support.run_words("script", model, 2, 12, chunks_per_worker=6,
                                      file=support.script("raises_first"))
            with self.subTest(model), support.Area(rings=3) as area:
                child = support.run_driver(*words, area=area)
                self.assertEqual(child.returncode, 1)
                self.assertIn("ValueError: the first chunk", child.stderr)
                kinds = [stamp.kind for stamp in area.stamps(2)]
                self.assertLess(kinds.count(support.CHUNK_END), 6 / 3)

    def test_exchanging_worker_that_raises_fails_the_run(self):
        for model in support.PROCESS_MODELS:
            with self.subTest(model):
                child = self.run_broken(*support.run_words("raises-exchanging", model, 2, 8))
                self.assertEqual((child.returncode, child.stdout), (1, ""))
                self.assertIn("ValueError: a broken chunk", child.stderr)
                self.assertRegex(child.stderr, "\ncorelane_driver: the run failed: worker [12] "
                                 "(failed|ended with status 1) %s\n$" % GAVE_NONE)

    def test_worker_that_leaves_without_a_result_fails_the_run(self):
        for model in support.PROCESS_MODELS:
            with self.subTest(model):
                child = self.run_broken(*support.run_words("leaves", model, 2, 8))
                self.assertEqual(child.returncode, 1)
                self.assertRegex(child.stderr, "worker [12] ended with status 0 " + GAVE_NONE)

    def test_reason_that_a_workload_gives_is_the_runs(self):
        for model, options in support.variants():
            worker = "" if model == "python.sequential" else "worker [12] failed: "
            words = support.run_words("script", model, 2, 8, file=support.script("refuses"),
                                      **options)
            with self.subTest(model, **options):
                child = support.run_driver(*words)
                self.assertEqual((child.returncode, child.stdout), (1, ""))
                self.assertRegex(child.stderr, "^corelane_driver: the run failed: .*refuses.py: %s"
                                 "the file ends within MiB 3\n$" % worker)

    def test_reason_that_an_exchanging_workload_gives_is_the_runs(self):
        for model in support.PROCESS_MODELS:
            with self.subTest(model):
                child = self.run_broken(*support.run_words("refuses-exchanging", model, 2, 8))
                self.assertEqual((child.returncode, child.stdout), (1, ""))
                self.assertRegex(child.stderr, "^corelane_driver: the run failed: worker [12] "
                                 "failed: the file ends within MiB 3\n$")

    def run_broken(self, *words):
        """The driver with the workloads of the folder broken_workloads/ besides its own."""
        program = ("import sys; from corelane_driver import __main__, workloads; "
                   "workloads.__path__.append(%r); sys.exit(__main__.main(sys.argv[1:]))"
                   % os.path.join(support.HERE, "broken_workloads"))
        return support.run_driver(*words, command=("-c", program))

    def test_workers_that_cannot_be_started_fail_the_run_and_leave_none_behind(self):
        for model in support.PROCESS_MODELS:
            with self.subTest(model):
                self.check_few_files(model)

    def check_few_files(self, model):
        def allow_few_files():
            resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40))

        words = support.run_words("sleep", model, 64, 10**7)
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
        give_up = time.monotonic() + support.LIMIT_S / 2  # Python's resource tracker ends last
        with self.assertRaises(ProcessLookupError):
            while time.monotonic() < give_up:
                os.killpg(child.pid, 0)
                time.sleep(0.01)

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
