# SPDX-License-Identifier: GPL-3.0-or-later
"""Large arguments go to the workers, large results come back: little to compute, much to move."""

from corelane_driver import workload

PAGE = 4096
_PIECE = 1 << 16  # bytes
_PLUS_1 = bytes((byte + 1) % 256 for byte in range(256))


class Workload(workload.Workload):
    exchanges = True
    unit_bytes = 1 << 20

    def __init__(self, size, options):
        repeats = self.unit_bytes // 251 + 1
        self._unit = (bytes(range(251)) * repeats)[: self.unit_bytes]
        self._arguments = {}  # by units; chunks have two lengths at most

    def work(self, first, last):
        return self.answer_of(self.transform(self.argument(first, last)))

    def argument(self, first, last):
        """Byte i of each unit is i modulo 251. Chunks of one length are one object."""
        units = last - first
        if units not in self._arguments:
            self._arguments[units] = self._unit * units
        return self._arguments[units]

    def transform(self, argument):
        return bytes(argument).translate(_PLUS_1)

    def transform_into(self, result, argument):
        # In pieces that stay in a core's cache: Python changes bytes by copying them.
        for first in range(0, len(result), _PIECE):
            piece = slice(first, first + _PIECE)
            result[piece] = self.transform(argument[piece])

    def answer_of(self, result):
        """The sum of each page's first byte: touches all of it, and takes little."""
        return sum(result[::PAGE])

    def __getstate__(self):
        return dict(self.__dict__, _arguments={})
