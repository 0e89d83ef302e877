# SPDX-License-Identifier: GPL-3.0-or-later
"""I/O-bound: reads a large file in pieces of 1 MiB. Whoever starts the run has made the file."""

import os

from corelane_driver import workload
from corelane_driver.job import RunFailed
from corelane_driver.options import Choice

UNIT = 1 << 20  # bytes
VARIABLE = "CORELANE_FILE"


class Workload(workload.Workload):
    OPTIONS = {"cache": Choice("drop", "keep")}  # carried out before the run

    def __init__(self, size, options):
        self._path = os.environ.get(VARIABLE)
        if not self._path:
            raise RunFailed("no file to read: start the run through corelane, which makes it")

    def work(self, first, last):
        """The sum of each MiB's first and last byte."""
        total = 0
        with open(self._path, "rb", buffering=0) as file:
            file.seek(first * UNIT)
            for unit in range(first, last):
                block = file.read(UNIT)
                if len(block) != UNIT:
                    raise RunFailed("the file ends within MiB %d" % unit)
                total += block[0] + block[-1]
        return total
