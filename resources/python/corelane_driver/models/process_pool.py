# SPDX-License-Identifier: GPL-3.0-or-later
"""concurrent.futures.ProcessPoolExecutor: chunks are tasks, and the pool's own queue deals them out,
so that the split has no say.
"""

import collections
import contextlib
import multiprocessing
import os
import signal
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.util import Finalize

from corelane_driver import options
from corelane_driver.child_processes import how_ended
from corelane_driver.counter import ProcessCounter
from corelane_driver.event_area import COMPUTE, JOIN
from corelane_driver.job import FAILURES, RunFailed
from corelane_driver.options import WholeNumber
from corelane_driver.worker import Worker

OPTIONS = dict(options.START_METHOD, chunksize=WholeNumber(default=1, most=10000))

_TERMINATED_S = 5  # a process that takes longer does not want to end

_worker = None  # that a process of the pool is


def run(job):
    context = multiprocessing.get_context(job.options["start-method"])
    job.share_counter(ProcessCounter, context)
    pids = context.Array("q", job.workers)  # of each worker, 0 while it has not begun
    gate = context.Lock()
    pool = ProcessPoolExecutor(job.workers, context, _begin, (job, pids, gate))
    processes = []
    try:
        _start(job, pool, gate, processes)
        job.enter(COMPUTE)
        return _compute(job, pool)
    except BrokenProcessPool:
        reason = _who_ended(job, processes, pids) + " before it gave its result"
        _kill_all()
        if (3, 9) <= sys.version_info < (3, 11, 5):
            # These would wait for ever to write what nobody reads (gh-94777); others close it.
            with contextlib.suppress(OSError):  # it may have broken before it began to wait
                pool._call_queue._reader.close()
        raise RunFailed(reason) from None
    finally:
        pool.shutdown()  # once the chunks are done that have been begun


def _start(job, pool, gate, processes):
    """Adds them to `processes` as they start. Where the pool breaks, it ends them itself."""
    try:
        with gate:  # none is idle, so that each task starts one more process
            for _ in range(job.workers):
                pool.submit(_nothing)
                started = multiprocessing.active_children()
                processes += [process for process in started if process not in processes]
    except BrokenProcessPool:
        raise
    except BaseException:
        _kill_all()
        raise


def _kill_all():
    for process in multiprocessing.active_children():
        process.kill()
        process.join()


def _compute(job, pool):
    """As pool.map() with its chunksize, which would cancel what a broken pool ends in its own way:
    that is a race, which Python's thread for the pool does not survive.
    """
    workload = job.workload
    step = job.options["chunksize"]
    tasks = collections.deque()
    for first in range(0, job.chunk_count, step):
        numbers = range(first, min(first + step, job.chunk_count))
        if workload.exchanges:
            arguments = [workload.argument(*job.chunk_range(number)) for number in numbers]
            tasks.append(pool.submit(_transform, numbers, arguments))
        else:
            tasks.append(pool.submit(_do, numbers))
    job.enter(JOIN)
    total = 0
    try:
        while tasks:
            results = tasks.popleft().result()
            total += sum(map(workload.answer_of, results)) if workload.exchanges else results
        return total
    except RunFailed:
        for task in tasks:
            task.cancel()
        raise


def _begin(job, pids, gate):
    global _worker
    with pids.get_lock():
        index = list(pids).index(0)
        pids[index] = os.getpid()
    _worker = Worker(job, index).begin()
    Finalize(None, _worker.end, exitpriority=0)  # when the pool lets its process go
    with gate:
        pass


def _nothing():
    pass


def _do(numbers):
    try:
        return _worker.total(numbers)
    except FAILURES:
        raise _worker.failed() from None


def _transform(numbers, arguments):
    try:
        return [_worker.transform(*chunk) for chunk in zip(numbers, arguments)]
    except FAILURES:
        raise _worker.failed() from None


def _who_ended(job, processes, pids):
    """The pool terminates the others when it has lost one, on a thread of its own."""
    give_up = time.monotonic() + _TERMINATED_S
    while any(process.exitcode is None for process in processes) and time.monotonic() < give_up:
        time.sleep(0.01)
    lost = [process for process in processes if process.exitcode not in (None, -signal.SIGTERM)]
    if not lost:  # unless it is one that ended before it was seen
        return "a worker ended" + (" by signal SIGTERM" if len(processes) == job.workers else "")
    pid = lost[0].pid
    return how_ended(list(pids).index(pid) if pid in pids else None, lost[0])
