# SPDX-License-Identifier: GPL-3.0-or-later
"""A workload for Corelane whose chunks are programs that compute for size / 16 milliseconds each."""

import os
import subprocess

PROGRAM = os.environ["TRUTH_THREADS"]


def chunks(size):
    return [size // 16] * 16


def work(chunk):
    subprocess.run([PROGRAM, f"compute={chunk / 1000}"], check=True)
    return chunk
