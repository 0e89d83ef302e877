# SPDX-License-Identifier: GPL-3.0-or-later
"""Each of its chunks is broken."""


def chunks(size):
    return range(size)


def work(chunk):
    raise ValueError("a broken chunk")
