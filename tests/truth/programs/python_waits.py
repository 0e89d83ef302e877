# SPDX-License-Identifier: GPL-3.0-or-later
"""python_waits.py KIND SECONDS [PORT]

event, queue                  three threads wait so long for another one, which does not come
sleep                         three threads let so much time pass
child                         a child is waited for, which lets so much time pass
stop                          a child is stopped until the judge's server, which runs beside, lets it go on
tasks                         three tasks of one thread's event loop let so much time pass
loop                          an event loop waits for a thread of its own, which waits for one that does not come
work, limited                 an event loop waits for a thread of its own, which computes so long; with a time limit
fetch, threads, asyncio       the judge's server is asked so long: by one thread, by four, by four tasks of one thread
"""

import asyncio
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable


def in_threads(count: int, work: Callable[[], object]) -> None:
    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def wait_for_queue(seconds: float) -> None:
    try:
        queue.Queue[int]().get(timeout=seconds)
    except queue.Empty:
        pass


def fetch(port: int, seconds: float) -> None:
    end = time.monotonic() + seconds
    with socket.create_connection(("127.0.0.1", port)) as server:
        while time.monotonic() < end:
            server.sendall(b"answer\n")
            server.recv(64)


async def fetch_in_tasks(port: int, seconds: float) -> None:
    async def ask() -> None:
        end = time.monotonic() + seconds
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while time.monotonic() < end:
            writer.write(b"answer\n")
            await reader.readline()
        writer.close()

    await asyncio.gather(*(ask() for _ in range(4)))


async def sleep_in_tasks(seconds: float) -> None:
    await asyncio.gather(*(asyncio.sleep(seconds) for _ in range(3)))


async def wait_in_loop(work: Callable[[], object], limit: float | None = None) -> None:
    await asyncio.wait_for(asyncio.get_running_loop().run_in_executor(None, work), limit)


def compute(seconds: float) -> None:
    number = 0
    while time.thread_time() < seconds:
        for _ in range(1000):
            number = (number * 31 + 7) & 0xFFFF


def stop_child(port: int, seconds: float) -> None:
    child = os.fork()
    if child == 0:
        with socket.create_connection(("127.0.0.1", port)) as server:
            server.sendall(b"continue %d %g\n" % (os.getpid(), seconds))
        os.kill(os.getpid(), signal.SIGSTOP)
        os._exit(0)
    os.waitpid(child, 0)


def main(kind: str, seconds: float, port: int) -> None:
    if kind == "event":
        in_threads(3, lambda: threading.Event().wait(seconds))
    elif kind == "queue":
        in_threads(3, lambda: wait_for_queue(seconds))
    elif kind == "sleep":
        in_threads(3, lambda: time.sleep(seconds))
    elif kind == "tasks":
        asyncio.run(sleep_in_tasks(seconds))
    elif kind == "loop":
        asyncio.run(wait_in_loop(lambda: threading.Event().wait(seconds)))
    elif kind == "work":
        asyncio.run(wait_in_loop(lambda: compute(seconds)))
    elif kind == "limited":
        asyncio.run(wait_in_loop(lambda: compute(seconds), 30))
    elif kind == "child":
        subprocess.run(["sleep", str(seconds)], check=True)
    elif kind == "stop":
        stop_child(port, seconds)
    elif kind == "fetch":
        fetch(port, seconds)
    elif kind == "threads":
        in_threads(4, lambda: fetch(port, seconds))
    elif kind == "asyncio":
        asyncio.run(fetch_in_tasks(port, seconds))
    else:
        sys.exit(f"python_waits: no such kind: {kind}")


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 0)
