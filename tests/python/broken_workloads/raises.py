# SPDX-License-Identifier: GPL-3.0-or-later
from corelane_driver import workload


class Workload(workload.Workload):
    def work(self, first, last):
        raise ValueError("a broken chunk")
