# SPDX-License-Identifier: GPL-3.0-or-later
"""One multiprocessing.Process per worker; what they need and what they find out lies in memory that
all of them share (multiprocessing.shared_memory), and is copied nowhere. Pipes say when it is there.
"""

import multiprocessing
import os
from multiprocessing.shared_memory import SharedMemory

from corelane_driver import options
from corelane_driver.child_processes import ChildProcesses, chunks_taken, exchange, serve
from corelane_driver.counter import ProcessCounter
from corelane_driver.event_area import COMPUTE, JOIN
from corelane_driver.job import RunFailed

OPTIONS = options.START_METHOD

_TOTAL_SIZE = 16  # bytes: a sum of many integers of 64 bits
_FOLDER = "/dev/shm"


def run(job):
    context = multiprocessing.get_context(job.options["start-method"])
    with _RunMemory(job) as memory, ChildProcesses(context) as children:
        compute = _exchange if job.workload.exchanges else _compute
        total = compute(job, context, memory, children)
        children.join()
        return total


class _RunMemory:
    """The memory that a run's workers share, each its own part of it. Picklable for those that a
    context starts: then it is mapped anew.
    """

    def __init__(self, job):
        """Raises RunFailed if there is no room."""
        if job.workload.exchanges:
            self._half = job.largest_chunk() * job.workload.unit_bytes
        else:
            self._half = _TOTAL_SIZE
        size = job.workers * 2 * self._half
        _require_room(size)
        self._memory = SharedMemory(create=True, size=size)
        self._named = True

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self.forget_name()
        self._memory.close()

    def forget_name(self):
        """All have mapped it: from here on it goes with the last process, however that ends."""
        if self._named:
            self._named = False
            self._memory.unlink()

    def argument(self, index, size):
        """with memory.argument(index, size) as argument: … what the worker is given."""
        return self._bytes(2 * index, size)

    def result(self, index, size=_TOTAL_SIZE):
        """with memory.result(index, size) as result: … what the worker gives back."""
        return self._bytes(2 * index + 1, size)

    def _bytes(self, half, size):
        first = half * self._half
        return self._memory.buf[first : first + size]


def _require_room(size):
    folder = os.statvfs(_FOLDER)
    free = folder.f_bavail * folder.f_frsize
    if size > free:  # where it ends, the kernel would end the process
        raise RunFailed("%d MiB of shared memory are needed, and %s has %d; choose more chunks per "
                        "worker or fewer workers" % (size >> 20, _FOLDER, free >> 20))


def _compute(job, context, memory, children):
    job.share_counter(ProcessCounter, context)
    _start(job, memory, children, _work, chunks_taken(job, context))
    job.enter(JOIN)
    total = 0
    for index, _ in children.heard():
        children.done(index)
        with memory.result(index) as result:
            total += int.from_bytes(result, "little", signed=True)
    return total


def _work(worker, job, memory, taken, pipe):
    take_next = taken.take if taken else None
    pipe.send("mapped")
    total = worker.total(job.share(worker.index, take_next))
    with memory.result(worker.index) as result:
        result[:] = total.to_bytes(_TOTAL_SIZE, "little", signed=True)
    pipe.send("done")


def _exchange(job, context, memory, children):
    workload = job.workload

    def give(index, number):
        argument = workload.argument(*job.chunk_range(number))
        with memory.argument(index, len(argument)) as place:
            place[:] = argument
        return len(argument)

    def take(index, size):
        with memory.result(index, size) as result:
            return workload.answer_of(result)

    _start(job, memory, children, _work_exchanging)
    total = exchange(job, children, give, take)
    job.enter(JOIN)
    return total


def _work_exchanging(worker, job, memory, pipe):
    index = worker.index

    def transform(size):
        with memory.argument(index, size) as argument, memory.result(index, size) as result:
            job.workload.transform_into(result, argument)
        return size

    pipe.send("mapped")
    serve(worker, pipe, transform)


def _start(job, memory, children, work, *arguments):
    for _ in range(job.workers):
        children.start(work, job, memory, *arguments, duplex=True)
    children.hear_all()
    memory.forget_name()
    job.enter(COMPUTE)
