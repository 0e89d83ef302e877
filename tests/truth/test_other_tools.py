# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of programs that others wrote agree with those of GNU time and of perf, of one and the same run.

Corelane measures the other tool with the program below it. What it tells beyond that is the other tool's own, which is
the same whatever else the machine does: so a busy machine decides nothing here.
"""

import json
import os
import random
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

CORELANE = os.environ.get("CORELANE", "")
GNU_TIME = shutil.which("time")
PERF = shutil.which("perf")

GNU_STEP_S = 0.01  # it cuts each of its times down to that
OWN_CPU_S = 0.02  # of the other tool: to start the program and to wait for it, ten times what was seen
OWN_SWITCHES = 10
OWN_RSS_KIB = 4096  # more than GNU time itself has
PER_SWITCH_S = 10e-6  # the kernel charges it to the thread that comes, and the switch record follows it


def programs(text: Path) -> list[list[str]]:
    """Some that compute, that wait and that start others."""
    return [["sort", "-o", "/dev/null", f"{text}"],
            ["sh", "-c", f"gzip -c <{text} >/dev/null"],
            ["sh", "-c", f"xz -1 -T2 --block-size=1MiB -c <{text} >/dev/null"],
            ["sh", "-c", f"tar cf - {text} | gzip -1 | wc -c"],
            ["find", "/usr/share", "-name", "*.h"],
            ["grep", "-c", "-E", "[a-f]+[0-9]+x*", f"{text}"],
            ["sha256sum", f"{text}"],
            ["dd", "if=/dev/zero", "of=/dev/null", "bs=64k", "count=20000"],
            ["awk", "BEGIN { for (i = 0; i < 1000000; i++) s += i * i; print s }"],
            ["perl", "-e", "$s += $_ * $_ for 1 .. 2000000; print $s"],
            ["python3", "-c", "print(sum(i * i for i in range(1000000)))"],
            ["bash", "-c", "for i in $(seq 100); do x=$(echo $i); done"],
            ["sh", "-c", "seq 40 | xargs -P 2 -n 1 sh -c 'exit 0'"],
            ["sleep", "0.2"]]


def words_of_lines(file: Path) -> list[list[str]]:
    return [line.split() for line in file.read_text(errors="replace").splitlines() if line]


@unittest.skipUnless(CORELANE, "the environment variable CORELANE names the program")
class OtherTools(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        text = self.folder / "text"
        lines = random.Random(7)
        text.write_text("".join(f"{lines.getrandbits(160):x}\n" for _ in range(50_000)))
        self.programs = [program for program in programs(text) if shutil.which(program[0])]
        self.assertGreater(len(self.programs), 9)

    def measured(self, command: list[str]) -> dict:
        """What Corelane tells of it; the recording is `run.corelane`."""
        report = self.folder / "report"
        (self.folder / "run.corelane").unlink(missing_ok=True)
        subprocess.run([CORELANE, "time", "-q", "--format", "json", "-o", report, "--save", self.folder / "run.corelane",
                        "--", *command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       timeout=60, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=False)
        return json.loads(report.read_text())

    @unittest.skipUnless(GNU_TIME, "GNU time is not installed (package time)")
    def test_times_memory_and_switches_are_those_of_gnu_time(self) -> None:
        figures = self.folder / "gnu"
        for program in self.programs:
            with self.subTest(" ".join(program)):
                run = self.measured([f"{GNU_TIME}", "-q", "-o", f"{figures}", "-f", "%e %U %S %M %w", *program])["time"]
                real, user, system, rss_kib, voluntary = (float(word) for word in figures.read_text().split())
                self.assertGreaterEqual(run["real"], real)
                cpu = run["user"] + run["sys"]
                self.assertGreaterEqual(cpu, user + system)
                self.assertLess(cpu - user - system, 2 * GNU_STEP_S + OWN_CPU_S)
                if rss_kib > OWN_RSS_KIB:
                    self.assertEqual(run["max_rss_bytes"], rss_kib * 1024)
                self.assertIn(run["voluntary_switches"] - voluntary, range(OWN_SWITCHES))

    def test_threads_ran_as_long_and_switched_as_often_as_perf_counts(self) -> None:
        counting = [f"{PERF}", "stat", "-x", ";", "-e", "task-clock,context-switches", "-o", f"{self.folder / 'perf'}", "--"]
        if not PERF or subprocess.run([*counting, "true"], stderr=subprocess.DEVNULL, check=False).returncode != 0:
            self.skipTest("perf is not installed (package linux-perf) or must not count here")
        for program in self.programs:
            with self.subTest(" ".join(program)):
                if self.measured(counting + program)["tier"] != "exact":
                    self.skipTest("the kernel's context switches must not be read here")
                counts = [line.split(";") for line in (self.folder / "perf").read_text().splitlines() if ";" in line]
                clock_ms, switches = (float(count[0]) for count in counts)
                lines = words_of_lines(self.folder / "run.corelane")
                main = next(words[2] for words in lines if words[0] == "start")  # perf, which counts the others alone
                ran = [words for words in lines if words[0] == "on" and words[4] != main]
                left = sum(words[5] in ("preempted", "blocked") for words in ran)
                self.assertIn(left - switches, range(OWN_SWITCHES))
                ran_s = sum(int(words[2]) - int(words[1]) for words in ran) / 1e9
                self.assertLess(ran_s - clock_ms / 1e3, OWN_CPU_S)
                self.assertLess(clock_ms / 1e3 - ran_s, 0.01 * clock_ms / 1e3 + PER_SWITCH_S * left)


if __name__ == "__main__":
    unittest.main()
