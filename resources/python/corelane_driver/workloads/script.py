# SPDX-License-Identifier: GPL-3.0-or-later
"""A Python file of the user's own, which defines chunks(size) and work(chunk); script_template.py
is one. A unit is one of the objects that chunks(size) lists.
"""

import operator
import os
import pickle
import sys
import traceback
import types
import zlib

from corelane_driver import workload
from corelane_driver.job import FAILURES, RunFailed
from corelane_driver.options import File

_MODULE = "corelane_script"  # the file's name as a module: pickled objects of its classes bear it
_FUNCTIONS = {"chunks": "chunks(size)", "work": "work(chunk)"}
_WHAT_TO_DO = (
    "a workload has chunks(size) and work(chunk), see 'corelane list workloads --template'; "
    "run an ordinary program as a command: corelane time -- python3 FILE"
)


class Workload(workload.Workload):
    OPTIONS = {"file": File()}

    def __init__(self, size, options):
        self.file = os.path.abspath(options["file"])
        try:
            source = _read(self.file)
            self._work, chunks = _defined(self.file, source)
            self._chunks = list(chunks(size))
        except FAILURES as failure:
            _fail(self.file, failure)
        if not self._chunks:
            raise RunFailed("%s: chunks(%d) gives no chunks" % (self.file, size))

    def units(self, size):
        return len(self._chunks)

    def work(self, first, last):
        """The sum of what work(chunk) returns, as numbers."""
        work = self._work
        return sum(number_of(work(chunk)) for chunk in self._chunks[first:last])

    def __getstate__(self):
        return self.file, pickle.dumps(self._chunks)  # bytes: the file comes before its objects

    def __setstate__(self, state):
        self.file, chunks = state
        self._work, _ = _defined(self.file, _read(self.file))
        self._chunks = pickle.loads(chunks)


def number_of(result):
    """An integer of 64 bits counts as itself, None as 0, all else as a checksum of its repr()."""
    if result is None:
        return 0
    try:
        number = operator.index(result)
        if -(1 << 63) <= number < 1 << 63:
            return number
    except TypeError:
        pass
    return zlib.crc32(repr(result).encode())


def _read(file):
    try:
        with open(file, "rb") as opened:
            return opened.read()
    except OSError as failure:
        raise RunFailed("cannot read %s: %s" % (file, failure.strerror)) from None


def _defined(file, source):
    """The functions work and chunks of the file, which is run as Python imports it, but leaves no
    __pycache__ beside it. It finds sys.argv as a program without arguments does: this program's own
    are none of its business.
    """
    module = types.ModuleType(_MODULE)
    module.__file__ = file
    sys.modules[_MODULE] = module
    # Last: what has the name of a module of Python's own is not to take its place in this program.
    sys.path.append(os.path.dirname(file))
    sys.argv = [file]
    exec(compile(source, file, "exec", dont_inherit=True), module.__dict__)
    for name, signature in _FUNCTIONS.items():
        if not callable(getattr(module, name, None)):
            raise RunFailed("%s defines no function %s; %s" % (file, signature, _WHAT_TO_DO))
    return module.work, module.chunks


def _fail(file, failure):
    """Tells of it as Python does, without the frames of this program."""
    if isinstance(failure, RunFailed):
        raise failure
    frames = failure.__traceback__
    while frames and frames.tb_frame.f_code.co_filename != file:
        frames = frames.tb_next
    details = "".join(traceback.format_exception(type(failure), failure, frames))
    raise RunFailed("%s: %s: %s" % (file, type(failure).__name__, failure), details) from None
