# SPDX-License-Identifier: GPL-3.0-or-later
"""The worker threads of a run, as the main program starts and hears them."""

import queue
import threading

from corelane_driver.event_area import COMPUTE, JOIN


def total_of_threads(job, work, daemon=True):
    """Calls work(index) in a thread for each worker, and adds up what they return. What the first
    of them raises is raised here at once; the program then ends without the others if they are
    daemons, else after them.
    """
    results = queue.SimpleQueue()

    def run(index):
        try:
            result = work(index)
        except BaseException as failure:  # whatever it is: something is waited for
            result = failure
        results.put(result)

    threads = [threading.Thread(target=run, args=(i,), daemon=daemon) for i in range(job.workers)]
    for thread in threads:
        thread.start()
    job.enter(COMPUTE)
    job.enter(JOIN)
    total = 0
    for _ in threads:
        result = results.get()
        if isinstance(result, BaseException):
            raise result
        total += result
    for thread in threads:
        thread.join()
    return total
