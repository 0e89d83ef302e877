# SPDX-License-Identifier: GPL-3.0-or-later
from corelane_driver.job import RunFailed
from corelane_driver.workloads import transfer


class Workload(transfer.Workload):
    def transform(self, argument):
        raise RunFailed("the file ends within MiB 3")
