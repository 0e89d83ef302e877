# SPDX-License-Identifier: GPL-3.0-or-later
"""One threading.Thread per worker, all in this process."""

import itertools
import threading

from corelane_driver.event_area import COMPUTE, JOIN
from corelane_driver.job import RunFailed
from corelane_driver.worker import Worker

OPTIONS = {}


def run(job):
    totals = [None] * job.workers
    take_next = _counter()

    def work(index):
        with Worker(job, index) as worker:
            totals[index] = worker.total(job.share(index, take_next))

    # Daemons, so that a run which cannot start all of them ends at once.
    threads = [threading.Thread(target=work, args=(i,), daemon=True) for i in range(job.workers)]
    for thread in threads:
        thread.start()
    job.enter(COMPUTE)
    job.enter(JOIN)
    for thread in threads:
        thread.join()
    for index, total in enumerate(totals):
        if total is None:  # its traceback has been printed
            raise RunFailed("worker %d failed before it gave its result" % (index + 1))
    return sum(totals)


def _counter():
    """A function that counts from 0. Locked, as next() is not atomic in free-threaded 3.13."""
    lock = threading.Lock()
    numbers = itertools.count()

    def take_next():
        with lock:
            return next(numbers)

    return take_next
