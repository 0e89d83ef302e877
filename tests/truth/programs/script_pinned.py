# SPDX-License-Identifier: GPL-3.0-or-later
"""A workload for Corelane that narrows every process which imports it to one core, as some libraries do."""

import os

os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
STEPS = 40


def chunks(size):
    return [size // 32] * 32


def work(chunk):
    number = 0
    for step in range(chunk * STEPS):
        number = (number * 31 + step) & 0xFFFF
    return number
