# SPDX-License-Identifier: GPL-3.0-or-later
"""The worker processes of a run, as the main program starts, hears and ends them."""

import itertools
import selectors
import signal

from corelane_driver.counter import ProcessCounter
from corelane_driver.job import RunFailed
from corelane_driver.worker import Worker


class ChildProcesses:
    """with ChildProcesses(context) as children: … leaves none behind, however it is left."""

    def __init__(self, context):
        self._context = context
        self._processes = []
        self._pipes = []
        self._expected = selectors.DefaultSelector()

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        for process in self._processes:
            process.kill()  # those that have been joined do not mind
        for pipe in self._pipes:
            pipe.close()
        self._expected.close()
        for process in self._processes:
            process.join()

    def start(self, work, job, *arguments, duplex=False):
        """Starts work(worker, job, *arguments, pipe) as the next worker. The pipe leads to the main
        program and, if duplex, back.
        """
        index = len(self._processes)
        pipe, other_end = self._context.Pipe(duplex)
        self._pipes.append(pipe)
        process = self._context.Process(target=_live, args=(work, job, index, arguments, other_end))
        process.start()
        self._expected.register(pipe, selectors.EVENT_READ, index)
        self._processes.append(process)
        other_end.close()  # the worker's copy is then the last: its end is seen

    def heard(self):
        """(index, message) as they come, so that a lost worker is noticed at once, until done() has
        been said of all workers. Raises RunFailed.
        """
        while self._expected.get_map():
            for key, _ in self._expected.select():
                yield key.data, self._receive(key.data)

    def hear_all(self):
        """Waits for one message of each worker. Raises RunFailed."""
        for index in range(len(self._pipes)):
            self._receive(index)

    def done(self, index):
        """No more is expected of this worker."""
        self._expected.unregister(self._pipes[index])

    def send(self, index, message):
        """Waits while the pipe is full. Raises RunFailed."""
        try:
            self._pipes[index].send(message)
        except OSError:
            raise self._lost(index) from None

    def join(self):
        """Waits until all have ended, and well. Raises RunFailed."""
        for index, process in enumerate(self._processes):
            process.join()
            if process.exitcode != 0:
                raise RunFailed(how_ended(index, process) + " after it gave its result")

    def _receive(self, index):
        try:
            message = self._pipes[index].recv()
        except (EOFError, OSError):
            raise self._lost(index) from None
        if isinstance(message, RunFailed):
            raise message
        return message

    def _lost(self, index):
        process = self._processes[index]
        process.join()
        return RunFailed(how_ended(index, process) + " before it gave its result")


def _live(work, job, index, arguments, pipe):
    """All that a worker process does. Python shows the failures that have no words of their own."""
    worker = Worker(job, index)
    try:
        with worker:
            work(worker, job, *arguments, pipe)
    except RunFailed:
        pipe.send(worker.failed())


# What multiprocessing takes for the status where the fork server's word did not arrive, such as when two threads waited for
# it, as those of a pool that breaks do: one has the word, the other the end of the pipe.
_UNKNOWN = 255


def how_ended(index, process):
    """`index` is None for a worker that never learned its number."""
    worker = "a worker" if index is None else "worker %d" % (index + 1)
    if process.exitcode < 0:
        return "%s ended by signal %s" % (worker, signal.Signals(-process.exitcode).name)
    if process.exitcode == _UNKNOWN and process._start_method == "forkserver":
        return "%s ended, and the fork server did not tell how" % worker
    return "%s ended with status %d" % (worker, process.exitcode)


def chunks_taken(job, context):
    """The count that a dynamic split needs, else None: it brings ctypes and a semaphore along."""
    return ProcessCounter(context) if job.options["split"] == "dynamic" else None


def exchange(job, children, give, take):
    """The main program's part in exchanging chunks with workers that serve(): gives each its next
    one, give(index, number), when it has taken the last one's result, whose answer is
    take(index, result). The sum of all answers.
    """
    take_next = itertools.count().__next__
    shares = [iter(job.share(index, take_next)) for index in range(job.workers)]

    def give_next(index):
        number = next(shares[index], None)
        if number is None:
            children.done(index)
            children.send(index, None)
        else:
            children.send(index, (number, give(index, number)))

    for index in range(job.workers):
        give_next(index)
    total = 0
    for index, result in children.heard():
        total += take(index, result)
        give_next(index)
    return total


def serve(worker, pipe, transform=None):
    """The worker's part: transforms what it is given until there is no more; see transform()."""
    pipe.poll(None)  # the wait for the others to be started moves no data
    while True:
        with worker.transfer():
            given = pipe.recv()
        if given is None:
            return
        result = worker.transform(*given, transform)  # number and argument
        with worker.transfer():
            pipe.send(result)
