# SPDX-License-Identifier: GPL-3.0-or-later
"""Recordings of the truth set's programs are told as they were judged when they were kept."""

import json
import os
import subprocess
import unittest
from pathlib import Path

from expectation import SURROUNDINGS, Program, Told, judged_of_study, told
from scores import Verdict
from truth import PROGRAMS

FOLDER = Path(__file__).resolve().parent / "recordings"
CORELANE = os.environ.get("CORELANE", "")
LARGEST = 60_000


def replayed(*arguments: str | Path) -> list[dict]:
    """What a subcommand prints: a value, or one a line."""
    done = subprocess.run([CORELANE, *arguments, "--format", "json"], stdout=subprocess.PIPE, check=True, timeout=60,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    text = done.stdout.decode().strip()
    values = []
    while text:
        value, end = json.JSONDecoder().raw_decode(text)
        values.append(value)
        text = text[end:].lstrip()
    return values


def told_again(program: Program, recording: Path) -> Told:
    if program.against:
        run, findings = judged_of_study(replayed("compare", recording)[0])
        return told({**run, "findings": run["findings"] + findings})
    return told(replayed("show", recording)[-1])  # a baseline comes before its run


class Recordings(unittest.TestCase):
    def setUp(self) -> None:
        self.assertTrue(CORELANE, "the environment variable CORELANE names the program")
        self.recordings = sorted(FOLDER.glob("*.corelane"))

    def test_are_there_and_small_and_of_the_set(self) -> None:
        self.assertTrue(self.recordings, f"{FOLDER} holds none")
        names = {program.name for program in PROGRAMS}
        for recording in self.recordings:
            with self.subTest(recording.name):
                name, surrounding = recording.name.split(".")[:2]
                self.assertIn(name, names)
                self.assertIn(surrounding, SURROUNDINGS)
                self.assertLess(recording.stat().st_size, LARGEST)

    def test_tell_the_truth(self) -> None:
        programs = {program.name: program for program in PROGRAMS}
        for recording in self.recordings:
            with self.subTest(recording.name):
                name, surrounding = recording.name.split(".")[:2]
                program = programs[name]
                verdict = Verdict(name, surrounding, program.truth_in(surrounding), told_again(program, recording))
                self.assertIn(verdict.told.cause, verdict.truth.causes, verdict.told.headline)
                self.assertEqual(verdict.missed, frozenset(), "has to be found")
                self.assertEqual(verdict.forbidden, frozenset(), "must not be found")


if __name__ == "__main__":
    unittest.main()
