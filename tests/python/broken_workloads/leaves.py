# SPDX-License-Identifier: GPL-3.0-or-later
import os


def work(first, last):
    os._exit(0)
