# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the primes below a size with threads that take blocks in turn: the program one would write
by hand. As evenly dealt out as Corelane's default split, so that both have the same to do.
"""

import sys
import threading

from primes_sequential import count_primes

BLOCK = 10_000


def count_share(size, worker, workers):
    blocks = range(worker * BLOCK, size, workers * BLOCK)
    return sum(count_primes(block, min(block + BLOCK, size)) for block in blocks)


def main(size, workers):
    counts = [0] * workers

    def work(worker):
        counts[worker] = count_share(size, worker, workers)

    threads = [threading.Thread(target=work, args=(worker,)) for worker in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(sum(counts))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
