# SPDX-License-Identifier: GPL-3.0-or-later
"""CPU-bound, in uneven chunks: iterates the Mandelbrot set, in the same steps as the C++ workload.

A unit is one row of a picture that has as many rows as the workload is large.
"""

from corelane_driver import workload

COLUMNS = 256
MOST_ITERATIONS = 256


class Workload(workload.Workload):
    def __init__(self, size, options):
        self._rows = size

    def work(self, first, last):
        """The iterations done in these rows."""
        return sum(iterations_of_row(row, self._rows) for row in range(first, last))


def iterations_of_row(row, rows):
    imaginary = (row + 0.5) * 2.5 / rows - 1.25
    total = 0
    for column in range(COLUMNS):
        real = (column + 0.5) * 3.5 / COLUMNS - 2.5
        x = y = 0.0
        for i in range(MOST_ITERATIONS):
            xx = x * x
            yy = y * y
            if xx + yy > 4:
                total += i
                break
            y = 2 * x * y + imaginary
            x = xx - yy + real
        else:
            total += MOST_ITERATIONS
    return total
