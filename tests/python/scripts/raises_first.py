# SPDX-License-Identifier: GPL-3.0-or-later
"""Its first chunk is broken, and each of the others takes a while."""

import time


def chunks(size):
    return range(size)


def work(chunk):
    if chunk == 0:
        raise ValueError("the first chunk")
    time.sleep(0.5)
