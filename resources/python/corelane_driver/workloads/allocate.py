# SPDX-License-Identifier: GPL-3.0-or-later
"""CPU-bound in the kernel: each unit builds a list and drops it.

A list takes 34 MiB, more than the C library's allocator ever keeps back (32 MiB), so each one is
new memory from the kernel.
"""

from corelane_driver import workload

NUMBERS = 4456448


class Workload(workload.Workload):
    def work(self, first, last):
        """The numbers stored."""
        total = 0
        for _ in range(first, last):
            numbers = [1] * NUMBERS
            total += numbers[-1] * len(numbers)
            del numbers  # before the next is made
        return total
