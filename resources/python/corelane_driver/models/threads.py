# SPDX-License-Identifier: GPL-3.0-or-later
"""One threading.Thread per worker, all in this process."""

import threading

from corelane_driver import options
from corelane_driver.counter import ThreadCounter
from corelane_driver.event_area import COMPUTE, JOIN
from corelane_driver.job import FAILURES
from corelane_driver.worker import Worker

OPTIONS = options.SWITCH_INTERVAL


def run(job):
    options.set_switch_interval(job.options)
    totals = [None] * job.workers
    failures = []
    chunks_taken = ThreadCounter()
    if job.workload.counts:
        job.workload.counter = ThreadCounter()

    def work(index):
        worker = Worker(job, index)
        try:
            with worker:
                totals[index] = worker.total(job.share(index, chunks_taken.take))
        except FAILURES:
            failures.append(worker.failed())

    # Daemons, so that a run which cannot start all of them ends at once.
    threads = [threading.Thread(target=work, args=(i,), daemon=True) for i in range(job.workers)]
    for thread in threads:
        thread.start()
    job.enter(COMPUTE)
    job.enter(JOIN)
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return sum(totals)
