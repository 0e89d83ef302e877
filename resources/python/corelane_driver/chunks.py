# SPDX-License-Identifier: GPL-3.0-or-later
"""How a workload is cut into chunks, and the chunks dealt out to the workers."""

SPLITS = ("interleaved", "even", "dynamic")


def chunk_count(workers, chunks_per_worker, size):
    """At most one chunk per unit of size."""
    return min(workers * chunks_per_worker, size)


def chunk_range(number, count, size):
    """The units first … last-1 of chunk `number`: contiguous, as even as whole numbers allow."""
    return size * number // count, size * (number + 1) // count


def share(split, worker, workers, count, take_next):
    """The chunk numbers of one worker, counted from 0. `take_next` returns the next number that
    none of the workers has taken yet; only the dynamic split calls it.
    """
    if split == "even":
        return range(count * worker // workers, count * (worker + 1) // workers)
    if split == "interleaved":
        return range(worker, count, workers)
    return _taken(take_next, count)


def _taken(take_next, count):
    number = take_next()
    while number < count:
        yield number
        number = take_next()
