# SPDX-License-Identifier: GPL-3.0-or-later
"""What a model is given to run."""

from corelane_driver import chunks
from corelane_driver.event_area import MAIN_RING, PHASE


class RunFailed(Exception):
    """The run cannot give an answer; the text says why, in words for a person."""


class Job:
    """One workload, cut into chunks. Picklable, for workers that inherit no memory."""

    def __init__(self, work, workers, size, options, area):
        """`work(first, last)` does a part of the workload and returns its result, an integer;
        `options` has a value for each key that the model takes.
        """
        self.work = work
        self.workers = workers
        self.size = size
        self.options = options
        self.area = area
        self.chunk_count = chunks.chunk_count(workers, options["chunks-per-worker"], size)

    def enter(self, phase):
        """The main program says what it does from here on."""
        self.area.stamper(MAIN_RING)(PHASE, phase)

    def chunk_range(self, number):
        return chunks.chunk_range(number, self.chunk_count, self.size)

    def share(self, worker, take_next):
        """The chunk numbers of one worker; see chunks.share."""
        split = self.options["split"]
        return chunks.share(split, worker, self.workers, self.chunk_count, take_next)
