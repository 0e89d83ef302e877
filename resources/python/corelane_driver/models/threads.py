# SPDX-License-Identifier: GPL-3.0-or-later
"""One threading.Thread per worker, all in this process."""

from corelane_driver import options
from corelane_driver.counter import ThreadCounter
from corelane_driver.job import FAILURES
from corelane_driver.worker import Worker
from corelane_driver.worker_threads import total_of_threads

OPTIONS = options.SWITCH_INTERVAL


def run(job):
    options.set_switch_interval(job.options)
    chunks_taken = ThreadCounter()
    job.share_counter(ThreadCounter)

    def work(index):
        worker = Worker(job, index)
        try:
            with worker:
                return worker.total(job.share(index, chunks_taken.take))
        except FAILURES:
            raise worker.failed() from None

    return total_of_threads(job, work)
