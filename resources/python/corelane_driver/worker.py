# SPDX-License-Identifier: GPL-3.0-or-later
"""What every worker does, in whichever model."""

import sys

from corelane_driver.event_area import (
    AWAITS_IO, AWAITS_TURN, CHUNK_BEGIN, CHUNK_END, TRANSFER_BEGIN, TRANSFER_END, WAIT_BEGIN,
    WAIT_END, WORKER_BEGIN, WORKER_END)
from corelane_driver.job import RunFailed


class Worker:
    """A worker's life, from its first own instruction until its result has been handed over:

        with Worker(job, index) as worker:
            hand_over(worker.total(numbers))

    Entered in the thread that works. `index` counts from 0. Pools, which have no such block, call
    begin() and end().
    """

    def __init__(self, job, index):
        self._job = job
        self.index = index

    def begin(self):
        self._stamp = self._job.area.stamper(self.index + 1)
        self._stamp(WORKER_BEGIN, self._job.area.process())
        return self

    def end(self):
        self._stamp(WORKER_END)

    __enter__ = begin

    def __exit__(self, failure, *details):
        if failure is None:
            self.end()

    def total(self, numbers):
        """Does the chunks of these numbers; the sum of their results."""
        return sum(self.do(number) for number in numbers)

    def do(self, number):
        """Does one chunk; its result."""
        first, last = self._job.chunk_range(number)
        self._stamp(CHUNK_BEGIN, number)
        result = self._job.workload.work(first, last)
        self._stamp(CHUNK_END, number, _word(result))
        return result

    async def do_awaiting(self, number):
        """Does one chunk as a coroutine; its result."""
        first, last = self._job.chunk_range(number)
        wait = _Stamped(self._stamp, WAIT_BEGIN, WAIT_END, AWAITS_IO)
        self._stamp(CHUNK_BEGIN, number)
        result = await self._job.workload.work_awaiting(first, last, wait)
        self._stamp(CHUNK_END, number, _word(result))
        return result

    def turn(self):
        """with worker.turn(): … in which the thread's other workers go on."""
        return _Stamped(self._stamp, WAIT_BEGIN, WAIT_END, AWAITS_TURN)

    def transform(self, number, argument, transform=None):
        """What transform(argument) gives back, the workload's if not given, between that chunk's
        stamps. Whoever takes the result finds out the answer.
        """
        transform = transform or self._job.workload.transform
        self._stamp(CHUNK_BEGIN, number)
        result = transform(argument)
        self._stamp(CHUNK_END, number)
        return result

    def transfer(self):
        """with worker.transfer(): … takes a chunk's argument or gives its result."""
        return _Stamped(self._stamp, TRANSFER_BEGIN, TRANSFER_END)

    def failed(self):
        """What to raise instead of the failure in hand, which does not say whose it is."""
        import traceback  # expensive to import, and rarely needed

        failure = sys.exc_info()[1]
        if isinstance(failure, RunFailed):
            return worker_failed(self.index, failure.details, str(failure))
        return worker_failed(self.index, traceback.format_exc())


def worker_failed(index, details, reason=None):
    """A RunFailed that says whose failure it is; without `reason` it has no words of its own."""
    why = ": " + reason if reason else " before it gave its result"
    return RunFailed("worker %d failed%s" % (index + 1, why), details)


class _Stamped:
    def __init__(self, stamp, begin, end, a=0):
        self._stamp = stamp
        self._begin = begin
        self._end = end
        self._a = a

    def __enter__(self):
        self._stamp(self._begin, self._a)

    def __exit__(self, *failure):
        self._stamp(self._end)


def _word(result):
    """A chunk's result for a stamp of its end: 0 where it does not fit."""
    return result if -(1 << 63) <= result < 1 << 63 else 0
