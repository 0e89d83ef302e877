# SPDX-License-Identifier: GPL-3.0-or-later
import json
import unittest

import support


class CommandLine(unittest.TestCase):
    def test_list_tells_workloads_models_and_options(self):
        child = support.run_driver("--list")
        self.assertEqual((child.returncode, child.stderr), (0, ""))
        listing = json.loads(child.stdout)
        workloads = {row["id"]: row["options"] for row in listing["workloads"]}
        self.assertEqual(workloads["primes"], [])
        self.assertEqual(workloads["hash"], ["block-kib"])
        self.assertEqual(workloads["script"], ["file"])
        models = {row["id"]: row["options"] for row in listing["models"]}
        common = ["split", "chunks-per-worker"]
        self.assertEqual(models, {
            "python.asyncio": common,
            "python.interpreters": common,
            "python.process-pool": common + ["start-method", "chunksize"],
            "python.processes": common + ["start-method"],
            "python.processes-shared": common + ["start-method"],
            "python.sequential": common,
            "python.thread-pool": common + ["switch-interval"],
            "python.threads": common + ["switch-interval"]})

    def test_wrong_usage_says_what_there_is(self):
        good = support.run_words("primes", "python.threads", 2, 10)
        wrong = [
            ([], "missing: --workload, --model, --workers, --size"),
            (good[:4], "missing: --workers, --size"),
            (good + ["--model=go.threads"],
             "no such model: go.threads; there are python.asyncio, python.inter"),
            (good + ["--workload", "prime"], "no such workload: prime; there are allocate, amdahl"),
            (good + ["--workload"], "no such workload: ; there are allocate, amdahl"),
            (good + ["--workers", "0"], "no such value of --workers: 0; choose a whole number"),
            (good + ["--workers", "-1"], "no such value of --workers: -1; choose a whole number"),
            (good + ["--workers", "1000000000"], "no such value of --workers: 1000000000; choose"),
            (good + ["--size", "big"], "no such value of --size: big; choose a whole number"),
            (good + ["--set", "split"], "--set needs KEY=VALUE, not: split"),
            (good + ["--set", "split=odd"], "no such value of split: odd; there are interleaved"),
            (good + ["--set", "start-method=fork"],
             "no such option of this run: start-method; there are split, chunks-per-worker, sw"),
            (good + ["--fast"], "no such argument: --fast; there are --list, --set, --workload"),
            (good + ["fast"], "no such argument: fast; there are"),
        ]
        for words, message in wrong:
            with self.subTest(" ".join(words)):
                child = support.run_driver(*words)
                self.assertEqual((child.returncode, child.stdout), (2, ""))
                usage, error = child.stderr.split("\ncorelane_driver: error: ")
                self.assertTrue(usage.startswith("usage: python3 -m corelane_driver"))
                self.assertIn(message, error)

    def test_help_shows_the_usage(self):
        child = support.run_driver("--help")
        self.assertEqual((child.returncode, child.stdout.split()[0]), (0, "usage:"))

    def test_values_may_be_joined_by_an_equals_sign(self):
        child = support.run_driver("--workload=primes", "--model=python.sequential", "--workers=1",
                                   "--size=10", "--set=split=even")
        self.assertEqual((child.returncode, child.stdout), (0, "4\n"))


if __name__ == "__main__":
    unittest.main()
