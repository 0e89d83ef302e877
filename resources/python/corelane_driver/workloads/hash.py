# SPDX-License-Identifier: GPL-3.0-or-later
"""CPU-bound in C code that releases the GIL: the SHA-256 of large blocks."""

import hashlib

from corelane_driver import workload
from corelane_driver.options import WholeNumber

KIB = 1024


class Workload(workload.Workload):
    OPTIONS = {"block-kib": WholeNumber(default=1024, least=64, most=65536)}

    def __init__(self, size, options):
        self._block = bytes(range(256)) * (options["block-kib"] * KIB // 256)

    def work(self, first, last):
        """The sum of the first 4 bytes of each block's digest."""
        total = 0
        for unit in range(first, last):
            digest = hashlib.sha256(unit.to_bytes(8, "little"))
            digest.update(self._block)
            total += int.from_bytes(digest.digest()[:4], "big")
        return total
