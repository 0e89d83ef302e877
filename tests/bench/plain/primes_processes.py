# SPDX-License-Identifier: GPL-3.0-or-later
"""The same as primes_threads.py with processes."""

import multiprocessing
import sys

from primes_sequential import count_primes

BLOCK = 10_000


def count_share(size, worker, workers, counts):
    blocks = range(worker * BLOCK, size, workers * BLOCK)
    counts.put(sum(count_primes(block, min(block + BLOCK, size)) for block in blocks))


def main(size, workers):
    context = multiprocessing.get_context("fork")
    counts = context.SimpleQueue()
    processes = [
        context.Process(target=count_share, args=(size, worker, workers, counts))
        for worker in range(workers)
    ]
    for process in processes:
        process.start()
    total = sum(counts.get() for _ in processes)
    for process in processes:
        process.join()
    print(total)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
