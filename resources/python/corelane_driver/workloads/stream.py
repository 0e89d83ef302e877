# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory-bound: copies blocks that no core's cache holds, as STREAM's "copy" does."""

import threading

from corelane_driver import workload

BLOCK = 16 << 20  # bytes

_own = threading.local()  # two blocks for each thread that works, made at its first chunk


class Workload(workload.Workload):
    def work(self, first, last):
        """The sum of the bytes that the copies end with."""
        source, target = _blocks()
        total = 0
        for unit in range(first, last):
            source[-1] = unit % 251
            target[:] = source
            total += target[-1]
        return total


def _blocks():
    try:
        return _own.blocks
    except AttributeError:
        # A memoryview copies in place, where a bytearray would make a third block first.
        _own.blocks = memoryview(bytearray(BLOCK)), memoryview(bytearray(BLOCK))
        return _own.blocks
