# SPDX-License-Identifier: GPL-3.0-or-later
from corelane_driver.workloads import transfer


class Workload(transfer.Workload):
    def transform(self, argument):
        raise ValueError("a broken chunk")
