# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests share: the driver as a child process, and the recorder's side of an event area,
written down from core/record/FORMAT.md and not from the driver.
"""

import collections
import os
import struct
import subprocess
import sys
import tempfile
from concurrent import futures

HERE = os.path.dirname(os.path.abspath(__file__))
DRIVER_ROOT = os.path.join(HERE, "..", "..", "resources", "python")
sys.path.insert(0, DRIVER_ROOT)

HEADER_SIZE, CAPACITY, RECORD_SIZE = 4096, 2048, 48
RING_SIZE = 64 + RECORD_SIZE * CAPACITY
WORKER_BEGIN, WORKER_END, CHUNK_BEGIN, CHUNK_END, PHASE = range(1, 6)
TRANSFER_BEGIN, TRANSFER_END, WAIT_BEGIN, WAIT_END = range(7, 11)
LIMIT_S = 60  # a child that takes longer hangs

THREAD_MODELS = ("python.threads", "python.thread-pool", "python.asyncio")
PROCESS_MODELS = ("python.processes", "python.process-pool", "python.processes-shared")
START_METHODS = ("fork", "spawn", "forkserver")
TEMPLATE = os.path.join(DRIVER_ROOT, "corelane_driver", "script_template.py")

Stamp = collections.namedtuple("Stamp", "time_ns cpu_ns a b thread kind sequence")


def run_driver(*words, python=sys.executable, area=None, command=("-m", "corelane_driver")):
    """The finished child, with what it wrote."""
    return subprocess.run([python, *command, *words], env=environment(area), timeout=LIMIT_S,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True)


def variants(version=sys.version_info):
    """(model, options) of all models, those with processes once for each start method."""
    found = [(model, {}) for model in ("python.sequential",) + THREAD_MODELS]
    found += [(model, {"start_method": method})
              for model in PROCESS_MODELS for method in START_METHODS]
    if version >= (3, 14):
        found.append(("python.interpreters", {}))
    return found


def run_drivers(runs, **options):
    """(words, finished child) for each of the runs, several at a time."""
    with futures.ThreadPoolExecutor(4) as pool:
        yield from zip(runs, pool.map(lambda words: run_driver(*words, **options), runs))


def script(name):
    return os.path.join(HERE, "scripts", name + ".py")


def environment(area=None):
    variables = dict(os.environ, PYTHONPATH=DRIVER_ROOT)
    variables.pop("CORELANE_EVENT_AREA", None)
    if area:
        variables["CORELANE_EVENT_AREA"] = area.path
    return variables


def run_words(workload, model, workers, size, **options):
    """The words of a run; chunks_per_worker=3 is --set chunks-per-worker=3."""
    words = ["--workload", workload, "--model", model]
    words += ["--workers", str(workers), "--size", str(size)]
    for key, value in options.items():
        words += ["--set", "%s=%s" % (key.replace("_", "-"), value)]
    return words


class Area:
    """An event area in a file, which is removed with the object's context."""

    def __init__(self, rings):
        self.rings = rings

    def __enter__(self):
        handle, self.path = tempfile.mkstemp(prefix="corelane-test-")
        layout = (b"CORELANE", 1, HEADER_SIZE, self.rings, CAPACITY, RING_SIZE)
        os.write(handle, struct.pack("<8sIIIII", *layout))
        os.ftruncate(handle, HEADER_SIZE + self.rings * RING_SIZE)
        os.close(handle)
        return self

    def __exit__(self, *failure):
        os.unlink(self.path)

    def stamps(self, ring):
        """The stamps that are in the ring, oldest first."""
        data = self._bytes()
        start = HEADER_SIZE + ring * RING_SIZE
        written, read, _ = self.counters(ring)
        return [Stamp._make(struct.unpack_from("<qqqqqII", data,
                                               start + 64 + RECORD_SIZE * (k % CAPACITY)))
                for k in range(read, written)]

    def counters(self, ring):
        """written, read, dropped"""
        return struct.unpack_from("<QQQ", self._bytes(), HEADER_SIZE + ring * RING_SIZE)

    def take(self, ring, count):
        """Stores what a reader stores that has taken so many records."""
        with open(self.path, "r+b", buffering=0) as file:
            file.seek(HEADER_SIZE + ring * RING_SIZE + 8)
            file.write(struct.pack("<Q", count))

    def claimed(self):
        return struct.unpack_from("<I", self._bytes(), 28)[0]

    def answer(self):
        """None while there is none."""
        data = self._bytes()
        state, length = struct.unpack_from("<II", data, 32)
        return data[40:40 + length].decode() if state == 1 else None

    def _bytes(self):
        with open(self.path, "rb") as file:
            return file.read()
