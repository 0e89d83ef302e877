# SPDX-License-Identifier: GPL-3.0-or-later
"""A set part of the work is done before the workers can begin; all units take the same time."""

from corelane_driver import workload
from corelane_driver.options import WholeNumber

STEPS = 1000


class Workload(workload.Workload):
    OPTIONS = {"serial-percent": WholeNumber(default=25, least=0, most=99)}

    def __init__(self, size, options):
        self.serial_units = size * options["serial-percent"] // 100

    def work(self, first, last):
        """The sum over the units' last steps."""
        return sum(last_of(unit) for unit in range(first, last))


def last_of(unit):
    """Steps of a linear congruential generator, each of which needs the one before."""
    x = unit
    for _ in range(STEPS):
        x = (x * 1103515245 + 12345) & 0x7FFFFFFF
    return x >> 16
