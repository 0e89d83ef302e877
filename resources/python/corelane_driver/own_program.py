# SPDX-License-Identifier: GPL-3.0-or-later
"""Stamps for a program of your own, whose threads Corelane has given no numbers."""

import os
from threading import local

from corelane_driver.event_area import CHUNK_BEGIN, CHUNK_END, WORKER_BEGIN, open_event_area


class chunk:
    """with chunk(number): … shows the block as one chunk of the thread that runs it. The number
    counts the program's chunks from 0. Without Corelane it does nothing.
    """

    def __init__(self, number):
        self._number = number

    def __enter__(self):
        _stamper()(CHUNK_BEGIN, self._number)
        return self

    def __exit__(self, *failure):
        _stamper()(CHUNK_END, self._number)


def _stamper():
    """The calling thread's. It becomes a worker, with a ring of its own, when it first stamps."""
    try:
        return _own.stamp
    except AttributeError:
        _own.stamp = _area.stamper(_area.claim_ring())
        _own.stamp(WORKER_BEGIN, _area.process())
        return _own.stamp


_area = open_event_area()
_own = local()
# A forked child is a worker of its own: its parent goes on writing into the old ring.
os.register_at_fork(after_in_child=lambda: _own.__dict__.clear())
