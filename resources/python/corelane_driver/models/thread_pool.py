# SPDX-License-Identifier: GPL-3.0-or-later
"""concurrent.futures.ThreadPoolExecutor: each chunk is a task, and the pool's own queue deals them
out, so that the split has no say.
"""

import threading
from concurrent.futures import ThreadPoolExecutor

from corelane_driver import options
from corelane_driver.counter import ThreadCounter
from corelane_driver.event_area import COMPUTE, JOIN
from corelane_driver.job import FAILURES
from corelane_driver.worker import Worker

OPTIONS = options.SWITCH_INTERVAL


def run(job):
    options.set_switch_interval(job.options)
    job.share_counter(ThreadCounter)
    numbers = ThreadCounter()
    own = threading.local()  # the worker that a thread of the pool is

    def begin():
        own.worker = Worker(job, numbers.take()).begin()

    def do(number):
        try:
            return own.worker.do(number)
        except FAILURES:
            raise own.worker.failed() from None

    with ThreadPoolExecutor(job.workers, initializer=begin) as pool:
        _once_on_each_thread(job, pool, lambda: None)  # so that there are as many, busy or not
        job.enter(COMPUTE)
        results = pool.map(do, range(job.chunk_count))
        job.enter(JOIN)
        total = sum(results)
        _once_on_each_thread(job, pool, lambda: own.worker.end())
        return total


def _once_on_each_thread(job, pool, function):
    """A thread waits in its task until the others have theirs, and so takes no second one."""
    together = threading.Barrier(job.workers)

    def task():
        function()
        together.wait()

    try:
        for future in [pool.submit(task) for _ in range(job.workers)]:
            future.result()
    except BaseException:
        together.abort()
        raise
