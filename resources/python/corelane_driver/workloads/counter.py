# SPDX-License-Identifier: GPL-3.0-or-later
"""All workers contend for one lock: a unit is one step of a count that they share."""

from corelane_driver import workload


class Workload(workload.Workload):
    counts = True
    counter = None

    def work(self, first, last):
        take = self.counter.take
        for _ in range(first, last):
            take()
        return last - first

    def answer(self, total):
        """What was counted, not what was asked for: it tells whether the lock held."""
        return self.counter.value
