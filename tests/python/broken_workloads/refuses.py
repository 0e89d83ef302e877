# SPDX-License-Identifier: GPL-3.0-or-later
from corelane_driver import workload
from corelane_driver.job import RunFailed


class Workload(workload.Workload):
    def work(self, first, last):
        raise RunFailed("the file ends within MiB 3")
