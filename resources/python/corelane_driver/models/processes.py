# SPDX-License-Identifier: GPL-3.0-or-later
"""One multiprocessing.Process per worker, each with an interpreter and a GIL of its own. What they
need and what they find out goes through pipes.
"""

import multiprocessing

from corelane_driver import options
from corelane_driver.child_processes import ChildProcesses, chunks_taken, exchange, serve
from corelane_driver.counter import ProcessCounter
from corelane_driver.event_area import COMPUTE, JOIN

OPTIONS = options.START_METHOD


def run(job):
    context = multiprocessing.get_context(job.options["start-method"])
    with ChildProcesses(context) as children:
        compute = _exchange if job.workload.exchanges else _compute
        total = compute(job, context, children)
        children.join()
        return total


def _compute(job, context, children):
    job.share_counter(ProcessCounter, context)
    taken = chunks_taken(job, context)
    for _ in range(job.workers):
        children.start(_work, job, taken)
    job.enter(COMPUTE)
    job.enter(JOIN)
    total = 0
    for index, result in children.heard():
        children.done(index)
        total += result
    return total


def _work(worker, job, taken, pipe):
    take_next = taken.take if taken else None
    pipe.send(worker.total(job.share(worker.index, take_next)))


def _exchange(job, context, children):
    workload = job.workload
    for _ in range(job.workers):
        children.start(_work_exchanging, job, duplex=True)
    job.enter(COMPUTE)
    total = exchange(job, children,
                     give=lambda index, number: workload.argument(*job.chunk_range(number)),
                     take=lambda index, result: workload.answer_of(result))
    job.enter(JOIN)
    return total


def _work_exchanging(worker, job, pipe):
    serve(worker, pipe)
