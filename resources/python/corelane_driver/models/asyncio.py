# SPDX-License-Identifier: GPL-3.0-or-later
"""One asyncio.Task per worker, all in one event loop on one thread: the others go on where a worker
awaits, and nowhere else.
"""

import asyncio
import itertools

from corelane_driver.counter import ThreadCounter
from corelane_driver.event_area import COMPUTE, JOIN
from corelane_driver.job import FAILURES
from corelane_driver.worker import Worker

OPTIONS = {}


def run(job):
    job.share_counter(ThreadCounter)
    return asyncio.run(_run(job))


async def _run(job):
    take_next = itertools.count().__next__
    shares = [job.share(index, take_next) for index in range(job.workers)]
    tasks = [asyncio.ensure_future(_work(job, index, share)) for index, share in enumerate(shares)]
    job.enter(COMPUTE)
    job.enter(JOIN)
    return sum(await asyncio.gather(*tasks))


async def _work(job, index, numbers):
    total = 0
    with Worker(job, index) as worker:
        try:
            for number in numbers:
                total += await worker.do_awaiting(number)
                with worker.turn():
                    await asyncio.sleep(0)
        except FAILURES:
            raise worker.failed() from None
    return total
