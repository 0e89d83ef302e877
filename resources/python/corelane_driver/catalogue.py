# SPDX-License-Identifier: GPL-3.0-or-later
"""What exists: each file in workloads/ and in models/ is one, and its name is its id."""

import os
from importlib import import_module

from corelane_driver import models, options, workloads

_MODEL_PREFIX = "python."


def workload_ids():
    return _ids(workloads)


def model_ids():
    return [_MODEL_PREFIX + name for name in _ids(models)]


def workload(workload_id):
    """The class Workload."""
    return _load(workloads, workload_id).Workload


def model(model_id):
    """The module, which has run(job) and OPTIONS."""
    return _load(models, model_id[len(_MODEL_PREFIX) :])


def options_of(model_module, workload_class=None):
    """Key and kind of all options of a run."""
    own = workload_class.OPTIONS if workload_class else {}
    return {**own, **options.COMMON, **model_module.OPTIONS}


def listing():
    """All that --list tells, as JSON knows it."""
    return {
        "workloads": [
            {"id": name, "options": list(workload(name).OPTIONS)} for name in workload_ids()
        ],
        "models": [{"id": name, "options": list(options_of(model(name)))} for name in model_ids()],
    }


def _ids(package):
    # Not by pkgutil, which takes longer to import than all of the driver.
    files = [file for folder in package.__path__ for file in os.listdir(folder)]
    names = [file[: -len(".py")] for file in files if file.endswith(".py") and file[0] != "_"]
    return sorted(name.replace("_", "-") for name in names)


def _load(package, name):
    return import_module(package.__name__ + "." + name.replace("-", "_"))
