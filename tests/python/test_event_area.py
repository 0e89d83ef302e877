# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pickle
import sys
import threading
import time
import unittest
from unittest import mock

import support
from corelane_driver import event_area


class EventArea(unittest.TestCase):
    def setUp(self):
        self.area = self.enter(support.Area(rings=3))
        self.enter(mock.patch.dict(os.environ, {"CORELANE_EVENT_AREA": self.area.path}))
        self.mapped = event_area.open_event_area()

    def enter(self, context):
        value = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)
        return value

    def test_stamp_is_laid_out_as_specified(self):
        before_ns, cpu_before_ns = time.monotonic_ns(), time.thread_time_ns()
        stamp = self.mapped.stamper(2)
        stamp(event_area.CHUNK_BEGIN, 7)
        stamp(event_area.CHUNK_END, 7, -5)
        begin, end = self.area.stamps(2)
        self.assertEqual((begin.kind, begin.a, begin.b, begin.sequence), (3, 7, 0, 1))
        self.assertEqual((end.kind, end.a, end.b, end.sequence), (4, 7, -5, 2))
        self.assertEqual(begin.thread, threading.get_native_id())
        times = [before_ns, begin.time_ns, end.time_ns, time.monotonic_ns()]
        self.assertEqual(times, sorted(times))
        cpu_times = [cpu_before_ns, begin.cpu_ns, end.cpu_ns, time.thread_time_ns()]
        self.assertEqual(cpu_times, sorted(cpu_times))
        self.assertEqual([self.area.counters(ring) for ring in (0, 1)], [(0, 0, 0)] * 2)

    def test_stamps_are_the_same_where_stores_must_be_ordered(self):
        with mock.patch.object(event_area, "_STORES_ARE_SEEN_IN_ORDER", False):
            stamp = self.mapped.stamper(2)
        for number in range(3):
            stamp(event_area.CHUNK_BEGIN, number)
        stamps = self.area.stamps(2)
        self.assertEqual([(each.a, each.sequence) for each in stamps], [(0, 1), (1, 2), (2, 3)])

    @unittest.skipUnless(getattr(sys, "_is_gil_enabled", lambda: True)(), "there is no GIL")
    def test_ordering_stores_lets_no_other_thread_run(self):
        gate, ran = threading.Lock(), []
        gate.acquire()
        other = threading.Thread(target=lambda: gate.acquire() and ran.append(True))
        other.start()
        release, acquire = event_area._barrier()
        interval = sys.getswitchinterval()
        sys.setswitchinterval(60)  # nobody gets the GIL by asking
        try:
            gate.release()
            for _ in range(50_000):
                release()
                acquire()
            ran_meanwhile = list(ran)
        finally:
            sys.setswitchinterval(interval)
        other.join()
        self.assertEqual((ran_meanwhile, ran), ([], [True]))

    def test_full_ring_drops_and_counts(self):
        stamp = self.mapped.stamper(1)
        for number in range(support.CAPACITY + 10):
            stamp(event_area.CHUNK_BEGIN, number)
        self.assertEqual(self.area.counters(1), (support.CAPACITY, 0, 10))
        self.assertEqual(self.area.stamps(1)[-1].a, support.CAPACITY - 1)

    def test_ring_goes_on_where_the_reader_made_room(self):
        stamp = self.mapped.stamper(1)
        for number in range(support.CAPACITY):
            stamp(event_area.CHUNK_BEGIN, number)
        self.area.take(1, 2)
        for number in range(3):
            stamp(event_area.CHUNK_END, number)
        self.assertEqual(self.area.counters(1), (support.CAPACITY + 2, 2, 1))
        newest = self.area.stamps(1)[-1]
        self.assertEqual((newest.kind, newest.a, newest.sequence), (4, 1, support.CAPACITY + 2))

    def test_ring_beyond_the_area_is_ignored(self):
        size = os.path.getsize(self.area.path)
        for ring in (3, -1):
            self.mapped.stamper(ring)(event_area.CHUNK_BEGIN, 1)
        self.assertEqual([self.area.counters(ring)[0] for ring in range(3)], [0, 0, 0])
        self.assertEqual(os.path.getsize(self.area.path), size)

    def test_answer_is_published(self):
        self.assertIsNone(self.area.answer())
        self.mapped.publish("148933")
        self.assertEqual(self.area.answer(), "148933")

    def test_answer_is_cut_at_its_capacity(self):
        self.mapped.publish("9" * 2000)
        self.assertEqual(self.area.answer(), "9" * 1024)

    def test_rings_are_claimed_from_the_highest_down_and_never_the_first(self):
        self.assertEqual([self.mapped.claim_ring() for _ in range(3)], [2, 1, -1])
        self.assertEqual(self.area.claimed(), 2)

    def test_pickled_area_is_opened_anew(self):
        pickle.loads(pickle.dumps(self.mapped)).stamper(1)(event_area.CHUNK_BEGIN, 4)
        self.assertEqual(self.area.stamps(1)[0].a, 4)

    def test_unusable_area_means_no_stamps(self):
        with open(self.area.path, "rb") as file:
            good = file.read()
        for name, data in [("empty", b""), ("short", good[:200]), ("cut", good[:-1]),
                           ("newer", good[:8] + b"\2" + good[9:]), ("zeros", bytes(len(good)))]:
            with self.subTest(name), open(self.area.path, "wb") as file:
                file.write(data)
                file.flush()
                self.assertIsInstance(event_area.open_event_area(), event_area.NoEventArea)
        for path in ("/nonexistent", "/dev/null", "/"):
            with self.subTest(path), mock.patch.dict(os.environ, {"CORELANE_EVENT_AREA": path}):
                self.assertIsInstance(event_area.open_event_area(), event_area.NoEventArea)

    @unittest.skipUnless(hasattr(os, "memfd_create"), "this Python makes no memfd")
    def test_area_of_another_process_is_reached_through_its_descriptor(self):
        memory = os.memfd_create("corelane-test")
        with open(self.area.path, "rb") as file:
            os.write(memory, file.read())
        self.area.path, path = "/proc/%d/fd/%d" % (os.getpid(), memory), self.area.path
        try:
            words = support.run_words("primes", "python.processes", 2, 100, start_method="spawn")
            self.assertEqual(support.run_driver(*words, area=self.area).returncode, 0)
            self.assertEqual(self.area.answer(), "25")
            self.assertNotEqual(self.area.stamps(2), [])
        finally:
            self.area.path = path
            os.close(memory)


if __name__ == "__main__":
    unittest.main()
