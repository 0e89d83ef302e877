# SPDX-License-Identifier: GPL-3.0-or-later
"""The event area: shared memory into which a run writes its stamps and its answer.

core/record/FORMAT.md, section 2, specifies the bytes. A stamp makes no system call beyond reading
its two clocks and never releases the GIL: the instrument must not change the waiting that it shows.
"""

import fcntl
import mmap
import os
import struct
from threading import Lock, get_native_id
from time import monotonic_ns, thread_time_ns

VARIABLE = "CORELANE_EVENT_AREA"

# Kinds of stamps.
WORKER_BEGIN = 1  # a: process id
WORKER_END = 2
CHUNK_BEGIN = 3  # a: chunk number
CHUNK_END = 4  # a: chunk number, b: the chunk's own answer, 0 where it does not fit
PHASE = 5  # a: one of the phases
TRANSFER_BEGIN = 7  # the worker moves a chunk's data: takes its argument, gives its result
TRANSFER_END = 8
WAIT_BEGIN = 9  # the worker waits and its thread may do other work; a: one of the causes
WAIT_END = 10

# What a worker waits for that shares its thread with others.
AWAITS_IO = 0  # files, sockets or for time to pass
AWAITS_TURN = 1  # nothing: it has let the others go on

# Phases of the main program.
START_UP = 1
COMPUTE = 2
JOIN = 3
SERIAL = 5
FINISH = 4

MAIN_RING = 0

_HEADER = struct.Struct("<8sIIIII")  # magic, version, header size, ring count, capacity, ring size
_HEADER_SIZE = 4096
_U32 = struct.Struct("<I")
_CLAIMED_RINGS = 28
_ANSWER_STATE = 32
_ANSWER_LENGTH = 36
_ANSWER = 40
_ANSWER_CAPACITY = 1024
_IS_CONTAINED = 1064

_RECORD = struct.Struct("<qqqqqII")  # time, cpu, a, b, thread, kind, sequence
_RING_CAPACITY = 2048
_RECORDS = 64
_RING_SIZE = _RECORDS + _RECORD.size * _RING_CAPACITY
_slicing = Lock()  # free-threaded 3.13 loses count of a memoryview's slices that are made at once
_WRITTEN, _READ, _DROPPED = range(3)  # the 64-bit words at the start of a ring


# Machines on which every processor sees another's stores in the order in which they were made.
_STORES_ARE_SEEN_IN_ORDER = os.uname().machine in ("x86_64", "i386", "i486", "i586", "i686")


def open_event_area():
    """The area that the environment names; if there is none that can be used, a NoEventArea."""
    path = os.environ.get(VARIABLE)
    if path:
        try:
            return EventArea(path)
        except (OSError, ValueError):
            pass  # a run that cannot be stamped still has to be done
    return NoEventArea()


class EventArea:
    """An area mapped into this process. Forked children inherit it; pickled, it is opened anew."""

    def __init__(self, path):
        """Raises OSError or ValueError if the file cannot be mapped or is no event area."""
        with open(path, "r+b", buffering=0) as file:
            memory = memoryview(mmap.mmap(file.fileno(), 0))
        if len(memory) < _HEADER_SIZE:
            raise ValueError("no event area: " + path)
        magic, version, header_size, rings, capacity, ring_size = _HEADER.unpack_from(memory)
        layout = (magic, version, header_size, capacity, ring_size)
        if layout != (b"CORELANE", 1, _HEADER_SIZE, _RING_CAPACITY, _RING_SIZE):
            raise ValueError("no event area of version 1: " + path)
        if len(memory) < _HEADER_SIZE + rings * _RING_SIZE:
            raise ValueError("event area cut short: " + path)
        self._path = path
        self._memory = memory
        self._rings = rings

    def __reduce__(self):
        return open_event_area, ()

    def stamper(self, ring):
        """The function stamp(kind, a=0, b=0) that writes into this ring, for the calling thread
        alone. a and b are 64-bit integers. A ring beyond the area: it does nothing.
        """
        if not 0 <= ring < self._rings:
            return _no_stamp
        start = _HEADER_SIZE + ring * _RING_SIZE
        with _slicing:
            memory = self._memory[start : start + _RING_SIZE]
            words = memory[:_RECORDS].cast("Q")  # so that a counter is stored at once, not by bytes
        _, thread = self._own_numbers()
        write = _RECORD.pack_into
        record_size = _RECORD.size
        ordered = _STORES_ARE_SEEN_IN_ORDER
        release, acquire = _barrier()

        def stamp(kind, a=0, b=0):
            number = words[_WRITTEN]
            if number - words[_READ] >= _RING_CAPACITY:
                words[_DROPPED] += 1
                return
            offset = _RECORDS + record_size * (number % _RING_CAPACITY)
            sequence = (number + 1) & 0xFFFFFFFF
            write(memory, offset, monotonic_ns(), thread_time_ns(), a, b, thread, kind, sequence)
            if not ordered:
                release()
                acquire()
            words[_WRITTEN] = number + 1

        return stamp

    def process(self):
        """This process's number, as the recorder knows it."""
        return self._own_numbers()[0]

    def _own_numbers(self):
        """Of the process and of the calling thread. In a PID namespace, /proc, which is the one
        outside, tells the numbers there: "123/task/124".
        """
        if self._memory[_IS_CONTAINED]:
            try:
                process, _, thread = os.readlink("/proc/thread-self").split("/")
                return int(process), int(thread)
            except (OSError, ValueError):
                pass
        return os.getpid(), get_native_id()

    def claim_ring(self):
        """The ring of a thread that was given no number; -1 when all are taken."""
        with open(self._path, "rb", buffering=0) as file:
            fcntl.flock(file, fcntl.LOCK_EX)  # until the file is closed
            (claimed,) = _U32.unpack_from(self._memory, _CLAIMED_RINGS)
            ring = self._rings - 1 - claimed
            if ring <= MAIN_RING:
                return -1
            _U32.pack_into(self._memory, _CLAIMED_RINGS, claimed + 1)
            return ring

    def publish(self, answer):
        """Hands the run's answer, a text, to whoever made the area."""
        text = answer.encode()[:_ANSWER_CAPACITY]
        self._memory[_ANSWER : _ANSWER + len(text)] = text
        _U32.pack_into(self._memory, _ANSWER_LENGTH, len(text))
        _U32.pack_into(self._memory, _ANSWER_STATE, 1)


class NoEventArea:
    """Stands in where nobody measures: stamps go nowhere, the answer to the standard output."""

    def stamper(self, ring):
        return _no_stamp

    def process(self):
        return os.getpid()

    def claim_ring(self):
        return -1

    def publish(self, answer):
        print(answer, flush=True)


def _barrier():
    """Two functions that, called one after the other, order a thread's stores: the recorder, which
    reads `written` first and the record behind it, never finds a record that is not there yet. The
    sequence number in the record would not tell: it may be seen before the other fields.

    Python has no memory barrier, but giving a lock back is a release and taking it is an acquire.
    The lock is the caller's own and held throughout: nobody waits for it, so that neither makes a
    system call or lets go of the GIL. The answer needs none: the recorder reads it when the process
    that wrote it has been reaped.
    """
    lock = Lock()
    lock.acquire()
    return lock.release, lock.acquire


def _no_stamp(kind, a=0, b=0):
    pass
