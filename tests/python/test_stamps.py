# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

import support
from support import (CHUNK_BEGIN, CHUNK_END, PHASE, TRANSFER_BEGIN, TRANSFER_END, WAIT_BEGIN,
                     WAIT_END, WORKER_BEGIN, WORKER_END)

POOLS = ("python.thread-pool", "python.process-pool")  # whose queues deal out the chunks
CHUNKS = 6


class Stamps(unittest.TestCase):
    def test_every_worker_stamps_its_life_and_its_chunks(self):
        for model, options in support.variants():
            with self.subTest(model, **options):
                phases, rings = self.stamps_of("primes", model, 1000, "168", **options)
                if model == "python.sequential":
                    del rings[1:]
                self.check_life(rings)
                self.check_chunks(model, rings)
                self.check_phases(phases, rings)
                self.assertEqual(sum(stamp.b for ring in rings for stamp in ring
                                     if stamp.kind == CHUNK_END), 168)
                processes = {ring[0].a for ring in rings}
                self.assertEqual(len(processes), 2 if model in support.PROCESS_MODELS else 1)
                threads = {ring[0].thread for ring in rings}
                self.assertEqual(len(threads), 1 if model == "python.asyncio" else len(rings))

    def stamps_of(self, workload, model, size, answer, workers=2, **options):
        """Of the main program, and of each worker."""
        with support.Area(rings=workers + 1) as area:
            options.setdefault("chunks_per_worker", CHUNKS // workers)
            words = support.run_words(workload, model, workers, size, **options)
            child = support.run_driver(*words, area=area)
            self.assertEqual((child.returncode, child.stdout, child.stderr), (0, "", ""))
            self.assertEqual(area.answer(), answer)
            rings = [area.stamps(ring) for ring in range(workers + 1)]
        return rings[0], rings[1:]

    def check_life(self, rings):
        for ring in rings:
            self.assertEqual(ring[0].kind, WORKER_BEGIN)
            self.assertEqual(ring[-1].kind, WORKER_END)
            self.assertEqual(len({stamp.thread for stamp in ring}), 1)
            for clock in ("time_ns", "cpu_ns"):
                readings = [getattr(stamp, clock) for stamp in ring]
                self.assertEqual(readings, sorted(readings))

    def check_chunks(self, model, rings):
        chunks = [[(stamp.kind, stamp.a) for stamp in ring if stamp.kind in (CHUNK_BEGIN, CHUNK_END)]
                  for ring in rings]
        for index, stamps in enumerate(chunks):
            numbers = [number for kind, number in stamps if kind == CHUNK_END]
            if model not in POOLS:
                workers = len(rings)
                self.assertEqual(numbers, list(range(index, CHUNKS, workers)))
            self.assertEqual(stamps, [(kind, number) for number in numbers
                                      for kind in (CHUNK_BEGIN, CHUNK_END)])
        numbers = sorted(number for stamps in chunks for kind, number in stamps
                         if kind == CHUNK_END)
        self.assertEqual(numbers, list(range(CHUNKS)))

    def check_phases(self, phases, rings):
        self.assertEqual([(stamp.kind, stamp.a) for stamp in phases],
                         [(PHASE, phase) for phase in (1, 2, 3, 4)])
        times = [stamp.time_ns for stamp in phases]
        self.assertEqual(times, sorted(times))
        for ring in rings:
            self.assertLess(phases[0].time_ns, ring[0].time_ns)
            self.assertLess(ring[-2].time_ns, phases[3].time_ns)

    def test_as_many_workers_begin_as_were_asked_for_and_all_take_part_in_a_pool(self):
        for model, options in support.variants():
            if model in POOLS:
                with self.subTest(model, **options):
                    phases, rings = self.stamps_of("primes", model, 2, "0", workers=3, **options)
                    self.assertEqual([[ring[0].kind, ring[-1].kind] for ring in rings],
                                     [[WORKER_BEGIN, WORKER_END]] * 3)
                    if model == "python.thread-pool":
                        for ring in rings:
                            self.assertLess(ring[0].time_ns, phases[1].time_ns)
                    _, rings = self.stamps_of("sleep", model, 1200, "1200", **options)
                    self.check_life(rings)
                    for ring in rings:
                        self.assertIn(CHUNK_END, [stamp.kind for stamp in ring])

    def test_chunksize_hands_neighbouring_chunks_to_one_process(self):
        _, rings = self.stamps_of("sleep", "python.process-pool", 600, "600", chunksize=3)
        numbers = [[stamp.a for stamp in ring if stamp.kind == CHUNK_END] for ring in rings]
        self.assertEqual(sorted(numbers), [[0, 1, 2], [3, 4, 5]])

    def test_moved_data_is_stamped_around_each_chunk(self):
        moved = [TRANSFER_BEGIN, TRANSFER_END]
        chunk = [CHUNK_BEGIN, CHUNK_END]
        # The last thing that a process takes is that there is no more.
        piped = [WORKER_BEGIN] + (moved + chunk + moved) * 3 + moved + [WORKER_END]
        expected = {"python.processes": piped, "python.processes-shared": piped,
                    "python.interpreters": [WORKER_BEGIN] + (moved + chunk + moved) * 3 + [WORKER_END]}
        for model, options in support.variants():
            with self.subTest(model, **options):
                _, rings = self.stamps_of("transfer", model, 7, "225260", **options)
                if model == "python.sequential":
                    del rings[1:]
                self.check_life(rings)
                self.check_chunks(model, rings)
                for ring in rings:
                    kinds = [stamp.kind for stamp in ring]
                    if model in expected:
                        self.assertEqual(kinds, expected[model])
                    else:
                        self.assertNotIn(TRANSFER_BEGIN, kinds)

    def test_asyncio_workers_wait_while_the_others_go_on(self):
        _, rings = self.stamps_of("sleep", "python.asyncio", 120, "120")
        self.check_life(rings)
        for ring in rings:
            waits = [(WAIT_BEGIN, 0), (WAIT_END, 0)]
            turn = [(WAIT_BEGIN, 1), (WAIT_END, 0)]
            stamps = [(stamp.kind, stamp.a) for stamp in ring if stamp.kind >= WAIT_BEGIN]
            self.assertEqual(stamps, (waits + turn) * 3)
            kinds = [stamp.kind for stamp in ring[1:7]]
            self.assertEqual(kinds, [CHUNK_BEGIN, WAIT_BEGIN, WAIT_END, CHUNK_END, WAIT_BEGIN,
                                     WAIT_END])
        begins = [ring[2].time_ns for ring in rings]
        ends = [ring[3].time_ns for ring in rings]
        self.assertLess(max(begins), min(ends))


if __name__ == "__main__":
    unittest.main()
