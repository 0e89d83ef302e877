# SPDX-License-Identifier: GPL-3.0-or-later
"""Waits without computing. The size is the milliseconds waited in all."""

import time

from corelane_driver import workload


class Workload(workload.Workload):
    awaits = True

    def work(self, first, last):
        time.sleep((last - first) / 1000)
        return last - first

    async def work_awaiting(self, first, last, wait):
        import asyncio  # expensive to import, and needed by one model

        with wait:
            await asyncio.sleep((last - first) / 1000)
        return last - first
