# SPDX-License-Identifier: GPL-3.0-or-later
"""What a model is given to run."""

from corelane_driver import chunks
from corelane_driver.event_area import MAIN_RING, PHASE, SERIAL, START_UP


FAILURES = (Exception, SystemExit)  # all that a workload may raise; a script may want to leave


class RunFailed(Exception):
    """The run cannot give an answer; the text says why, in words for a person. `details` are for
    one who wants to mend it: Python's traceback.
    """

    def __init__(self, reason, details=""):
        super().__init__(reason, details)
        self.details = details

    def __str__(self):
        return self.args[0]


class Job:
    """One workload, cut into chunks. Picklable, for workers that inherit no memory."""

    def __init__(self, workload, workers, size, options, area):
        """`options` has a value for each key that model and workload take."""
        self.workload = workload
        self.workers = workers
        self.options = options
        self.area = area
        self._first = workload.serial_units
        self._units = workload.units(size) - workload.serial_units
        self.chunk_count = chunks.chunk_count(workers, options["chunks-per-worker"], self._units)

    def do_serial_part(self):
        """What comes before all chunks; its result."""
        if not self._first:
            return 0
        self.enter(SERIAL)
        result = self.workload.work(0, self._first)
        self.enter(START_UP)
        return result

    def share_counter(self, make, *arguments):
        """Has the workload count, if it does, with make(*arguments), which all workers share."""
        if self.workload.counts:
            self.workload.counter = make(*arguments)

    def enter(self, phase):
        """The main program says what it does from here on."""
        self.area.stamper(MAIN_RING)(PHASE, phase)

    def chunk_range(self, number):
        """The units of a chunk; the serial part is in none."""
        first, last = chunks.chunk_range(number, self.chunk_count, self._units)
        return self._first + first, self._first + last

    def largest_chunk(self):
        """The units of the largest chunk."""
        return -(-self._units // self.chunk_count)

    def share(self, worker, take_next):
        """The chunk numbers of one worker; see chunks.share."""
        split = self.options["split"]
        return chunks.share(split, worker, self.workers, self.chunk_count, take_next)
