# SPDX-License-Identifier: GPL-3.0-or-later
"""One multiprocessing.Process per worker, each with an interpreter and a GIL of its own."""

import multiprocessing
import selectors
import signal

from corelane_driver.counter import ProcessCounter
from corelane_driver.event_area import COMPUTE, JOIN
from corelane_driver.job import RunFailed
from corelane_driver.options import Choice
from corelane_driver.worker import Worker

OPTIONS = {"start-method": Choice("fork", "spawn", "forkserver")}


def run(job):
    context = multiprocessing.get_context(job.options["start-method"])
    # Made only where they are needed: they bring ctypes and a semaphore along.
    chunks_taken = ProcessCounter(context) if job.options["split"] == "dynamic" else None
    if job.workload.counts:
        job.workload.counter = ProcessCounter(context)
    workers = []
    try:
        for index in range(job.workers):
            workers.append(_start(context, job, index, chunks_taken))
        job.enter(COMPUTE)
        job.enter(JOIN)
        total = _collect(workers)
        _join(workers)
        return total
    finally:
        _end(workers)


def _start(context, job, index, chunks_taken):
    """The process, and the end of the pipe from which its result will come."""
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(job, index, chunks_taken, sender))
    process.start()
    sender.close()  # the worker's copy is then the last: its end is seen, and no other inherits it
    return process, receiver


def _work(job, index, chunks_taken, sender):
    take_next = chunks_taken.take if chunks_taken else None
    with Worker(job, index) as worker:
        sender.send(worker.total(job.share(index, take_next)))


def _collect(workers):
    """The sum of all results, taken as they come, so that a lost worker is noticed at once."""
    total = 0
    with selectors.DefaultSelector() as waiting:
        for index, (_, receiver) in enumerate(workers):
            waiting.register(receiver, selectors.EVENT_READ, index)
        while waiting.get_map():
            for key, _ in waiting.select():
                waiting.unregister(key.fileobj)
                try:
                    total += key.fileobj.recv()
                except (EOFError, OSError):
                    process = workers[key.data][0]
                    process.join()
                    how = _how_ended(key.data, process)
                    raise RunFailed(how + " before it gave its result") from None
    return total


def _join(workers):
    for index, (process, _) in enumerate(workers):
        process.join()
        if process.exitcode != 0:
            raise RunFailed(_how_ended(index, process) + " after it gave its result")


def _end(workers):
    """Leaves none behind, after a failure; those that have been joined do not mind."""
    for process, receiver in workers:
        process.kill()
        receiver.close()
    for process, _ in workers:
        process.join()


def _how_ended(index, process):
    if process.exitcode < 0:
        return "worker %d ended by signal %s" % (index + 1, signal.Signals(-process.exitcode).name)
    return "worker %d ended with status %d" % (index + 1, process.exitcode)
