# SPDX-License-Identifier: GPL-3.0-or-later
"""The workloads, one file each, with a class Workload in it; see corelane_driver/workload.py."""
