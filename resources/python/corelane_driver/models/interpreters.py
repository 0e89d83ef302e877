# SPDX-License-Identifier: GPL-3.0-or-later
"""One interpreter per worker, with a GIL of its own, run by a thread of this process
(concurrent.interpreters, Python 3.14 and newer).
"""

import functools
import sys

from corelane_driver.counter import ThreadCounter
from corelane_driver.event_area import TRANSFER_BEGIN, TRANSFER_END
from corelane_driver.job import FAILURES, RunFailed
from corelane_driver.worker import Worker, worker_failed
from corelane_driver.worker_threads import total_of_threads

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None

OPTIONS = {}

_worker = None  # that the interpreter is in which this module has been imported anew
_stamp = None


def run(job):
    _require_interpreters(job)
    if job.workload.exchanges:
        compute = functools.partial(_exchange, chunks_taken=ThreadCounter())
    else:
        compute = functools.partial(_compute, chunk_queue=_queue_of_chunks(job))

    def work(index):
        try:
            interpreter = interpreters.create()
            try:
                return compute(job, index, interpreter)
            finally:
                interpreter.close()
        except FAILURES as failure:
            raise _failed(index, failure) from None

    # Python complains of interpreters that are there when the program ends.
    return total_of_threads(job, work, daemon=False)


def _failed(index, failure):
    """As Worker.failed(), where of most failures another interpreter tells no more than texts."""
    if not isinstance(failure, interpreters.ExecutionFailed):
        import traceback  # rarely needed, and each interpreter would import it anew

        return worker_failed(index, traceback.format_exc())
    told = failure.excinfo
    if told.type.__name__ == RunFailed.__name__:
        return worker_failed(index, "", told.msg)
    return worker_failed(index, told.errdisplay + "\n")


def _require_interpreters(job):
    if interpreters is None:
        raise RunFailed("python.interpreters needs Python 3.14 or newer; this is %d.%d"
                        % sys.version_info[:2])
    if job.workload.counts:
        raise RunFailed("interpreters share no lock, and this workload needs one")


def _compute(job, index, interpreter, chunk_queue):
    return interpreter.call(_work, job, index, chunk_queue)


def _queue_of_chunks(job):
    """Of the dynamic split: all numbers, and for each worker the one that says there are no more."""
    if job.options["split"] != "dynamic":
        return None
    queue = interpreters.create_queue()
    for number in range(job.chunk_count):
        queue.put(number)
    for _ in range(job.workers):
        queue.put(job.chunk_count)
    return queue


def _work(job, index, chunk_queue):
    take_next = chunk_queue.get if chunk_queue else None
    with Worker(job, index) as worker:
        return worker.total(job.share(index, take_next))


def _exchange(job, index, interpreter, chunks_taken):
    """Each chunk is a call. The thread stamps on both of its sides, never at once."""
    stamp = job.area.stamper(index + 1)
    interpreter.call(_begin, job, index)
    total = 0
    for number in job.share(index, chunks_taken.take):
        argument = job.workload.argument(*job.chunk_range(number))
        stamp(TRANSFER_BEGIN)
        result = interpreter.call(_transform, number, argument)
        stamp(TRANSFER_END)
        total += job.workload.answer_of(result)
    interpreter.call(_end)
    return total


def _begin(job, index):
    global _worker, _stamp
    _worker = Worker(job, index).begin()
    _stamp = job.area.stamper(index + 1)


def _transform(number, argument):
    _stamp(TRANSFER_END)
    result = _worker.transform(number, argument)
    _stamp(TRANSFER_BEGIN)
    return result


def _end():
    _worker.end()
