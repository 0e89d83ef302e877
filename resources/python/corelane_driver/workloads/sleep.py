# SPDX-License-Identifier: GPL-3.0-or-later
"""Waits without computing. The size is the milliseconds waited in all."""

import time


def work(first, last):
    time.sleep((last - first) / 1000)
    return 1
