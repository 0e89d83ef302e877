# SPDX-License-Identifier: GPL-3.0-or-later
import os
import signal

from corelane_driver.workloads import transfer


class Workload(transfer.Workload):
    def transform(self, argument):
        os.kill(os.getpid(), signal.SIGKILL)

    def transform_into(self, result, argument):
        self.transform(argument)
