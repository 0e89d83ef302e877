# SPDX-License-Identifier: GPL-3.0-or-later
"""The kinds of options, and those that every model has. A model's own are in its module."""

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
    """From 1 to `most`."""

    def __init__(self, default=None, most=10**18):
        self._most = most
        self.default = default

    def parse(self, text):
        try:
            number = int(text)
        except ValueError:
            number = 0
        if not 1 <= number <= self._most:
            raise ValueError("choose a whole number from 1 to %d" % self._most)
        return number


COMMON = {"split": Choice(*SPLITS), "chunks-per-worker": WholeNumber(default=64, most=100000)}
