# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers that all workers of a run share."""

import threading


class ThreadCounter:
    """A count under one lock, for the threads of one process."""

    def __init__(self):
        self._lock = threading.Lock()
        self.value = 0

    def take(self):
        """Adds 1; the count before."""
        with self._lock:  # in free-threaded builds nothing else makes it one step
            number = self.value
            self.value = number + 1
        return number


class ProcessCounter:
    """The same for processes: picklable for those that a context starts, and only while it does."""

    def __init__(self, context):
        self._count = context.Value("q", 0)

    @property
    def value(self):
        return self._count.value

    def take(self):
        with self._count.get_lock():
            number = self._count.value
            self._count.value = number + 1
        return number
