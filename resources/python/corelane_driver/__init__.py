# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs Corelane's workloads under Python's concurrency models, one run per process.

A program of your own that Corelane measures can show its chunks too:

    from corelane_driver import chunk

    with chunk(number):
        ...
"""

import sys

# This file parses in older versions, Python 2 too, so that they can say what is wrong.
if sys.version_info < (3, 8):
    version = "%d.%d" % sys.version_info[:2]
    raise ImportError("corelane_driver needs Python 3.8 or newer; this is " + version)

from corelane_driver.own_program import chunk

__all__ = ["chunk"]
