# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's concurrency models, one file each. A model is a function run(job) that has job.workers
workers do the job's chunks and returns the sum of their results, or raises RunFailed; it enters the
phases COMPUTE when all workers have been started and JOIN when it begins to wait for them. OPTIONS
has the model's own options, key → kind of value.
"""
