# SPDX-License-Identifier: GPL-3.0-or-later
"""The workloads, one file each. A workload is a function work(first, last): it does the units
first … last-1 of a workload of some size and returns an integer. The results of all chunks add up
to the run's answer.
"""
