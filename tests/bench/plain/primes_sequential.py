# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the primes below a size: the program one would write by hand."""

import sys


def count_primes(first, last):
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


if __name__ == "__main__":
    print(count_primes(0, int(sys.argv[1])))  # the number of workers behind it says nothing here
