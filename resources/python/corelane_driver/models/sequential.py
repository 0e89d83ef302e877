# SPDX-License-Identifier: GPL-3.0-or-later
"""One thread does all chunks in their order: the baseline."""

from corelane_driver.counter import ThreadCounter
from corelane_driver.event_area import COMPUTE, JOIN
from corelane_driver.worker import Worker

OPTIONS = {}


def run(job):
    job.share_counter(ThreadCounter)
    job.enter(COMPUTE)
    with Worker(job, 0) as worker:
        total = worker.total(range(job.chunk_count))
    job.enter(JOIN)
    return total
