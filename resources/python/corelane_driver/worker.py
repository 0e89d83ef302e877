# SPDX-License-Identifier: GPL-3.0-or-later
"""What every worker does, in whichever model."""

import os

from corelane_driver.event_area import CHUNK_BEGIN, CHUNK_END, WORKER_BEGIN, WORKER_END


class Worker:
    """A worker's life, from its first own instruction until its result has been handed over:

        with Worker(job, index) as worker:
            hand_over(worker.total(numbers))

    Entered in the thread that works. `index` counts from 0.
    """

    def __init__(self, job, index):
        self._job = job
        self._index = index

    def __enter__(self):
        self._stamp = self._job.area.stamper(self._index + 1)
        self._stamp(WORKER_BEGIN, os.getpid())
        return self

    def __exit__(self, failure, *details):
        if failure is None:
            self._stamp(WORKER_END)

    def total(self, numbers):
        """Does the chunks of these numbers; the sum of their results."""
        return sum(self.do(number) for number in numbers)

    def do(self, number):
        """Does one chunk; its result."""
        first, last = self._job.chunk_range(number)
        self._stamp(CHUNK_BEGIN, number)
        result = self._job.workload.work(first, last)
        self._stamp(CHUNK_END, number, result)
        return result
