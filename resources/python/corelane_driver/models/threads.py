# SPDX-License-Identifier: GPL-3.0-or-later
"""One threading.Thread per worker, all in this process."""

import threading

from corelane_driver.counter import ThreadCounter
from corelane_driver.event_area import COMPUTE, JOIN
from corelane_driver.job import RunFailed
from corelane_driver.worker import Worker

OPTIONS = {}


def run(job):
    totals = [None] * job.workers
    chunks_taken = ThreadCounter()
    if job.workload.counts:
        job.workload.counter = ThreadCounter()

    def work(index):
        with Worker(job, index) as worker:
            totals[index] = worker.total(job.share(index, chunks_taken.take))

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
