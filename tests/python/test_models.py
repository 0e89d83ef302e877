# SPDX-License-Identifier: GPL-3.0-or-later
import contextlib
import http.server
import itertools
import os
import tempfile
import threading
import unittest
from unittest import mock

import support

SPLITS = ("even", "interleaved", "dynamic")
SIZES = {"allocate": 3, "amdahl": 40, "counter": 1000, "fetch": 7, "hash": 7, "mandelbrot": 7,
         "primes": 1000, "read-file": 7, "script": 1000, "sleep": 30, "stream": 4, "transfer": 7}
OPTIONS = {"fetch": {"latency_ms": 0}, "hash": {"block_kib": 64},
           "script": {"file": support.TEMPLATE}}


class Models(unittest.TestCase):
    def test_every_model_gives_the_right_answer_in_every_split(self):
        works = [("primes", 1000, "168"), ("transfer", 7, "225260")]
        runs = {}
        for (model, options), split in itertools.product(support.variants(), SPLITS):
            for workload, size, answer in works:
                words = support.run_words(workload, model, 2, size, split=split,
                                          chunks_per_worker=3, **options)
                runs[tuple(words)] = answer
        for words, child in support.run_drivers(list(runs)):
            with self.subTest(" ".join(words)):
                self.assertEqual((child.returncode, child.stdout, child.stderr),
                                 (0, runs[words] + "\n", ""))

    def test_every_workload_has_the_same_answer_under_every_model(self):
        from corelane_driver import catalogue

        self.assertEqual(sorted(SIZES), catalogue.workload_ids())
        runs = []
        # One start method for each model: the others differ in what is exchanged, tested above.
        models = [(model, options) for model, options in support.variants()
                  if options.get("start_method", "fork") == "fork"]
        for workload, (model, options) in itertools.product(SIZES, models):
            if (model, workload) == ("python.interpreters", "counter"):
                continue
            runs.append(support.run_words(workload, model, 2, SIZES[workload], chunks_per_worker=2,
                                          **dict(OPTIONS.get(workload, {}), **options)))
        answers = {}
        with large_file(), server():
            for words, child in support.run_drivers(runs):
                with self.subTest(" ".join(words)):
                    self.assertEqual((child.returncode, child.stderr), (0, ""))
                    self.assertEqual(child.stdout, answers.setdefault(words[1], child.stdout))
        self.assertEqual(len(answers), len(SIZES))

    def test_primes_of_the_smallest_sizes(self):
        from corelane_driver.workloads.primes import Workload

        primes = Workload(12, {})
        counts = [primes.work(0, size) for size in range(1, 13)]
        self.assertEqual(counts, [0, 0, 1, 2, 2, 3, 3, 4, 4, 4, 4, 5])
        self.assertEqual(primes.work(100, 200), 21)

    def test_workers_beyond_the_chunks_have_nothing_to_do(self):
        runs = [support.run_words(workload, model, 5, 3, **options)
                for model, options in support.variants() for workload in ("primes", "transfer")]
        for words, child in support.run_drivers(runs):
            with self.subTest(" ".join(words)):
                answer = {"primes": "1\n", "transfer": "96540\n"}[words[1]]
                self.assertEqual((child.stdout, child.stderr), (answer, ""))

    def test_transform_into_shared_memory_gives_the_same(self):
        from corelane_driver.workloads.transfer import Workload

        transfer = Workload(2, {})
        argument = transfer.argument(0, 2)
        result = bytearray(len(argument))
        transfer.transform_into(memoryview(result), memoryview(argument))
        self.assertEqual(result, transfer.transform(argument))
        self.assertEqual(result[:3], b"\1\2\3")

    def test_chunks_of_one_length_share_their_argument(self):
        from corelane_driver.workloads.transfer import Workload

        transfer = Workload(7, {})
        argument = transfer.argument(0, 2)
        self.assertEqual(len(transfer.argument(2, 5)), 3 * len(argument) // 2)
        self.assertIs(transfer.argument(5, 7), argument)

    def test_switch_interval_is_set_where_threads_share_an_interpreter(self):
        for model in ("python.threads", "python.thread-pool"):
            words = support.run_words("script", model, 2, 1, file=support.script("switch_interval"))
            with self.subTest(model):
                self.assertEqual(support.run_driver(*words).stdout, "5\n")
                words += ["--set", "switch-interval=40"]
                self.assertEqual(support.run_driver(*words).stdout, "40\n")

    def test_interpreters_say_what_they_need(self):
        words = support.run_words("counter", "python.interpreters", 2, 10)
        child = support.run_driver(*words)
        self.assertEqual((child.returncode, child.stdout), (1, ""))
        self.assertRegex(child.stderr, "^corelane_driver: the run failed: "
                         "(python.interpreters needs Python 3.14 or newer; this is 3"
                         "|interpreters share no lock)")


@contextlib.contextmanager
def large_file():
    with tempfile.NamedTemporaryFile() as file:
        file.write(bytes(range(251)) * (SIZES["read-file"] * 4178))  # a MiB each, and more
        file.flush()
        with mock.patch.dict(os.environ, {"CORELANE_FILE": file.name}):
            yield


@contextlib.contextmanager
def server():
    """Answers as corelane's does: the number that was asked for, and more to a set length."""
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Length", "64")
            self.end_headers()
            self.wfile.write(self.path[1:].encode().ljust(64, b"\n"))

        def log_message(self, *details):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        listening.daemon_threads = True
        threading.Thread(target=listening.serve_forever, daemon=True).start()
        address = "127.0.0.1:%d" % listening.server_address[1]
        with mock.patch.dict(os.environ, {"CORELANE_SERVER": address}):
            yield
        listening.shutdown()


if __name__ == "__main__":
    unittest.main()
