# SPDX-License-Identifier: GPL-3.0-or-later
"""CPU-bound: counts primes by trial division, in the same steps as the C++ workload."""

from corelane_driver import workload


class Workload(workload.Workload):
    def work(self, first, last):
        """The number of primes in first … last-1."""
        found = 0
        for n in range(first, last):
            if n < 2:
                continue
            if n % 2 == 0:
                if n == 2:
                    found += 1
                continue
            d = 3
            while d * d <= n:
                if n % d == 0:
                    break
                d += 2
            else:
                found += 1
        return found
