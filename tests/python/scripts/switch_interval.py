# SPDX-License-Identifier: GPL-3.0-or-later
"""The answer is the switch interval in ms."""

import sys


def chunks(size):
    return [None]


def work(chunk):
    return round(sys.getswitchinterval() * 1000)
