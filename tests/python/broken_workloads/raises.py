# SPDX-License-Identifier: GPL-3.0-or-later
def work(first, last):
    raise ValueError("a broken chunk")
