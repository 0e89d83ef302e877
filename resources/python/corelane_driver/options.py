# SPDX-License-Identifier: GPL-3.0-or-later
"""The kinds of options, those that every run has, and those of several models. Those of one model
or one workload are in its module.
"""

import sys

from corelane_driver.chunks import SPLITS


class Choice:
    """One of a few words; the first is the default."""

    def __init__(self, *words):
        self._words = words
        self.default = words[0]

    def parse(self, text):
        if text not in self._words:
            raise ValueError("there are " + ", ".join(self._words))
        return text


class WholeNumber:
    """From `least` to `most`."""

    def __init__(self, default=None, least=1, most=10**18):
        self._least = least
        self._most = most
        self.default = default

    def parse(self, text):
        try:
            number = int(text)
        except ValueError:
            number = self._least - 1
        if not self._least <= number <= self._most:
            raise ValueError("choose a whole number from %d to %d" % (self._least, self._most))
        return number


class File:
    """A path; it has to be given."""

    default = None

    def parse(self, text):
        if not text:
            raise ValueError("choose a file")
        return text


COMMON = {"split": Choice(*SPLITS), "chunks-per-worker": WholeNumber(default=64, most=100000)}

# Of models that make processes.
START_METHOD = {"start-method": Choice("fork", "spawn", "forkserver")}
# Of models whose threads share one interpreter, in ms.
SWITCH_INTERVAL = {"switch-interval": WholeNumber(default=5, most=1000)}


def set_switch_interval(options):
    sys.setswitchinterval(options["switch-interval"] / 1000)
