# SPDX-License-Identifier: GPL-3.0-or-later
import itertools
import unittest

import support  # noqa: F401 (makes the driver importable)
from corelane_driver import chunks


class Chunks(unittest.TestCase):
    def test_count_is_bounded_by_the_size(self):
        self.assertEqual(chunks.chunk_count(4, 64, 2000000), 256)
        self.assertEqual(chunks.chunk_count(4, 64, 10), 10)
        self.assertEqual(chunks.chunk_count(1, 1, 1), 1)

    def test_ranges_are_contiguous_and_even(self):
        ranges = [chunks.chunk_range(number, 3, 10) for number in range(3)]
        self.assertEqual(ranges, [(0, 3), (3, 6), (6, 10)])
        self.assertEqual(chunks.chunk_range(255, 256, 2000000), (1992187, 2000000))

    def test_even_gives_each_worker_neighbouring_chunks(self):
        self.assertEqual(self.shares("even", 3, 8), [[0, 1], [2, 3, 4], [5, 6, 7]])

    def test_interleaved_deals_out_in_turn(self):
        self.assertEqual(self.shares("interleaved", 3, 8), [[0, 3, 6], [1, 4, 7], [2, 5]])

    def test_dynamic_gives_the_next_chunk_to_whoever_asks(self):
        take_next = itertools.count().__next__
        first, second = (chunks.share("dynamic", worker, 2, 4, take_next) for worker in range(2))
        self.assertEqual([next(first), next(second), next(second), next(first)], [0, 1, 2, 3])
        self.assertEqual([list(first), list(second)], [[], []])

    def test_more_workers_than_chunks_leave_some_without(self):
        for split in ("even", "interleaved"):
            self.assertEqual(sorted(sum(self.shares(split, 5, 2), [])), [0, 1])

    def shares(self, split, workers, count):
        shares = [chunks.share(split, worker, workers, count, None) for worker in range(workers)]
        return [list(share) for share in shares]


if __name__ == "__main__":
    unittest.main()
