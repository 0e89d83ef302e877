# SPDX-License-Identifier: GPL-3.0-or-later
"""gil_threads.py compute THREADS SECONDS | pool THREADS SECONDS | serve SECONDS

Threads in Python's own code, of which the GIL lets one run: each computes so long (compute, pool), or one computes and
another answers a client on a socket pair, which asks all the time (serve).
"""

import socket
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def compute(seconds: float) -> None:
    """Uses so much CPU time of this thread."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        number = 0
        for step in range(20_000):
            number = (number * 31 + step) & 0xFFFF


def in_threads(count: int, seconds: float) -> None:
    threads = [threading.Thread(target=compute, args=(seconds,)) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def in_pool(count: int, seconds: float) -> None:
    with ThreadPoolExecutor(count) as pool:
        for _ in range(4 * count):
            pool.submit(compute, seconds / 4)


def beside_server(seconds: float) -> None:
    ours, theirs = socket.socketpair()

    def serve() -> None:
        while request := theirs.recv(1):
            theirs.send(request)

    def ask() -> None:
        while worker.is_alive():
            ours.send(b"x")
            ours.recv(1)
        ours.close()

    worker = threading.Thread(target=compute, args=(seconds,))
    others = [threading.Thread(target=serve), threading.Thread(target=ask)]
    for thread in (worker, *others):
        thread.start()
    for thread in (worker, *others):
        thread.join()


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        beside_server(float(sys.argv[2]))
    else:
        way = in_pool if sys.argv[1] == "pool" else in_threads
        way(int(sys.argv[2]), float(sys.argv[3]))
