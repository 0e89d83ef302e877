# SPDX-License-Identifier: GPL-3.0-or-later
"""What a workload is to the models."""


class Workload:
    """One workload at some size. Each file in workloads/ has one of that name.

    Made in the main program; picklable, for workers that inherit no memory. The work of some units
    is a function of their numbers alone, and the results of all chunks add up to the run's answer.
    """

    OPTIONS = {}  # its own, key → kind of value

    file = None  # of the user's own, to be named when the run fails
    serial_units = 0  # the first ones, which the main program does before there are workers
    counts = False  # work() wants self.counter, which all workers share; the model sets it
    exchanges = False  # chunks are large objects; see argument()
    awaits = False  # it has a work_awaiting() that waits without blocking its thread

    def __init__(self, size, options):
        """`options` has a value for each key. Raises RunFailed if it cannot be run."""

    def units(self, size):
        """How many units there are."""
        return size

    def work(self, first, last):
        """Does the units first … last-1 where they lie; the result is an integer."""
        raise NotImplementedError

    async def work_awaiting(self, first, last, wait):
        """The same as a coroutine; puts each of its waits into `with wait:`."""
        return self.work(first, last)

    # Of a workload that exchanges: models whose workers share no memory call argument() and
    # answer_of() in the main program, transform() in the worker. work() is all three.

    unit_bytes = 0  # of an argument and of a result, for each unit

    def argument(self, first, last):
        """What a worker needs for these units: bytes."""
        raise NotImplementedError

    def transform(self, argument):
        """What it gives back: bytes, as many."""
        raise NotImplementedError

    def transform_into(self, result, argument):
        """The same, into memory of that size that the workers share."""
        result[:] = self.transform(argument)

    def answer_of(self, result):
        """The chunk's part of the answer, an integer."""
        raise NotImplementedError

    def answer(self, total):
        """The run's answer, from the sum of all results."""
        return total
