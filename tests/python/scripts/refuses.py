# SPDX-License-Identifier: GPL-3.0-or-later
"""Each of its chunks says in words of its own why it cannot be done."""

from corelane_driver.job import RunFailed


def chunks(size):
    return range(size)


def work(chunk):
    raise RunFailed("the file ends within MiB 3")
