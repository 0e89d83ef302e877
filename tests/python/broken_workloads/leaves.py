# SPDX-License-Identifier: GPL-3.0-or-later
import os

from corelane_driver import workload


class Workload(workload.Workload):
    def work(self, first, last):
        os._exit(0)
