# SPDX-License-Identifier: GPL-3.0-or-later
"""A workload for Corelane, size steps in chunks of which the last has nine tenths."""

STEPS = 40


def chunks(size):
    return [size // 10 // 7] * 7 + [size - size // 10 // 7 * 7]


def work(chunk):
    number = 0
    for step in range(chunk * STEPS):
        number = (number * 31 + step) & 0xFFFF
    return number
