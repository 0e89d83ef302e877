# SPDX-License-Identifier: GPL-3.0-or-later
import textwrap
import unittest

import support

PROGRAM = """
    import os, threading
    from corelane_driver import chunk

    def work(number):
        with chunk(number):
            pass

    work(0)
    work(1)
    thread = threading.Thread(target=work, args=(2,))
    thread.start()
    thread.join()
    child = os.fork()
    work(3)
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
"""


class OwnProgram(unittest.TestCase):
    def test_each_thread_and_each_forked_child_stamps_into_a_ring_of_its_own(self):
        with support.Area(rings=5) as area:
            self.run_program(area)
            rings = [area.stamps(ring) for ring in range(5)]
        chunks = [[stamp.a for stamp in ring if stamp.kind == support.CHUNK_END] for ring in rings]
        self.assertEqual(chunks, [[], [], [3], [2], [0, 1, 3]])
        child, thread, main = [ring[0] for ring in rings[2:]]
        self.assertEqual({child.kind, thread.kind, main.kind}, {support.WORKER_BEGIN})
        self.assertEqual(main.a, thread.a)  # the process id
        self.assertNotEqual(main.a, child.a)

    def test_program_runs_where_nobody_measures(self):
        self.run_program(area=None)

    def test_program_runs_when_all_rings_are_taken(self):
        with support.Area(rings=2) as area:
            self.run_program(area)
            self.assertEqual(area.claimed(), 1)

    def run_program(self, area):
        child = support.run_driver(command=("-c", textwrap.dedent(PROGRAM)), area=area)
        self.assertEqual((child.returncode, child.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
