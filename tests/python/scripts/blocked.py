# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes without pause; the answer is for how long it neither ran nor could have, in ms: while
another thread held the interpreter. How busy the machine is does not matter.
"""

import time

LOOPS = 6000000


def chunks(size):
    return list(range(size))


def work(chunk):
    before = clocks()
    for _ in range(LOOPS):
        pass
    elapsed, running, runnable = (now - then for now, then in zip(clocks(), before))
    return (elapsed - running - runnable) // 1000000


def clocks():
    with open("/proc/thread-self/schedstat") as file:
        runnable = int(file.read().split()[1])
    return time.monotonic_ns(), time.thread_time_ns(), runnable
