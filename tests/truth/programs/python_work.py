# SPDX-License-Identifier: GPL-3.0-or-later
"""python_work.py KIND ARGUMENT…

alone SECONDS                       one thread computes
hash THREADS SECONDS                threads hash large blocks, which releases the GIL
pinned PROCESSES SECONDS            the program narrows itself to one core, as some libraries do when they
                                    are imported; then processes compute
pool PROCESSES SECONDS              a pool of processes, each with a task of so long
one-by-one PROCESSES TASKS          a pool of processes, of which one at a time is given a task of 0.04 s
spawned PROCESSES SECONDS           processes that are started anew, not forked, compute
partly THREADS SECONDS              threads compute three quarters of the time, which needs the GIL, and hash else
tiny PROCESSES TASKS                a pool of processes that is given next to nothing to do so many times, one by one
programs WORKERS COUNT COMMAND…     a pool of threads that run the command so often
"""

import hashlib
import multiprocessing
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Thread


def compute(seconds: float) -> None:
    """Uses so much CPU time of this thread."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        number = 0
        for step in range(20_000):
            number = (number * 31 + step) & 0xFFFF


def hash_blocks(seconds: float) -> None:
    block = bytes(1 << 20)
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        hashlib.sha256(block)


def hash_in_threads(count: int, seconds: float) -> None:
    threads = [Thread(target=hash_blocks, args=(seconds,)) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def in_processes(count: int, seconds: float) -> None:
    processes = [multiprocessing.Process(target=compute, args=(seconds,)) for _ in range(count)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


def in_pool(count: int, seconds: float) -> None:
    with multiprocessing.Pool(count) as pool:
        pool.map(compute, [seconds] * count, chunksize=1)


def one_by_one(count: int, tasks: int) -> None:
    with multiprocessing.Pool(count) as pool:
        for _ in range(tasks):
            pool.apply(compute, (0.04,))


def in_spawned(count: int, seconds: float) -> None:
    processes = [multiprocessing.get_context("spawn").Process(target=compute, args=(seconds,)) for _ in range(count)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


def compute_and_hash(seconds: float) -> None:
    for _ in range(round(seconds / 0.04)):
        compute(0.03)
        hash_blocks(0.01)


def partly(count: int, seconds: float) -> None:
    threads = [Thread(target=compute_and_hash, args=(seconds,)) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def square(number: int) -> int:
    return number * number


def tiny_tasks(count: int, tasks: int) -> None:
    with multiprocessing.Pool(count) as pool:
        sum(pool.imap_unordered(square, range(tasks), chunksize=1))


def run_programs(workers: int, count: int, command: list[str]) -> None:
    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(partial(subprocess.run, check=True), [command] * count))


def main(kind: str, arguments: list[str]) -> None:
    multiprocessing.set_start_method("fork")
    if kind == "alone":
        compute(float(arguments[0]))
    elif kind == "programs":
        run_programs(int(arguments[0]), int(arguments[1]), arguments[2:])
    elif kind in ("tiny", "one-by-one"):
        {"tiny": tiny_tasks, "one-by-one": one_by_one}[kind](int(arguments[0]), int(arguments[1]))
    else:
        if kind == "pinned":
            os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        way = {"hash": hash_in_threads, "partly": partly, "pinned": in_processes, "pool": in_pool,
               "spawned": in_spawned}[kind]
        way(int(arguments[0]), float(arguments[1]))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
