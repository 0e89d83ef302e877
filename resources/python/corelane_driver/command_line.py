# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: words → what to run. By hand, because argparse takes longer to import than all
of the driver, and start-up is part of what is measured.
"""

from corelane_driver import catalogue
from corelane_driver.options import WholeNumber

USAGE = """\
usage: python3 -m corelane_driver --workload ID --model ID --workers N --size N [--set KEY=VALUE]...
       python3 -m corelane_driver --list"""

_NUMBERS = {"--workers": WholeNumber(most=4096), "--size": WholeNumber()}
_REQUIRED = ("--workload", "--model", "--workers", "--size")


class UsageError(Exception):
    """The text says what is wrong and what there is."""


class Request:
    """A run that can be made: its modules found, its numbers and options complete and checked."""

    def __init__(self, workload, model, workers, size, options):
        self.workload = workload
        self.model = model
        self.workers = workers
        self.size = size
        self.options = options


def parse(words):
    """The Request in the words behind the program's name. Raises UsageError."""
    given, settings = _read(words)
    missing = [name for name in _REQUIRED if name not in given]
    if missing:
        raise UsageError("missing: " + ", ".join(missing))
    _require(given["--workload"], catalogue.workload_ids(), "workload")
    _require(given["--model"], catalogue.model_ids(), "model")
    model = catalogue.model(given["--model"])
    workload = catalogue.workload(given["--workload"])
    return Request(
        workload=workload,
        model=model,
        workers=_value(_NUMBERS, "--workers", given["--workers"]),
        size=_value(_NUMBERS, "--size", given["--size"]),
        options=_complete(settings, catalogue.options_of(model, workload)),
    )


def _read(words):
    """What follows each of the required names, and the settings by key."""
    given, settings = {}, {}
    rest = iter(words)
    for word in rest:
        name, equals, value = word.partition("=")
        if name not in _REQUIRED and name != "--set":
            raise UsageError("no such argument: %s; there are --list, --set, %s"
                             % (word, ", ".join(_REQUIRED)))
        if not equals:
            value = next(rest, "")
        if name == "--set":
            key, equals, setting = value.partition("=")
            if not equals:
                raise UsageError("--set needs KEY=VALUE, not: " + value)
            settings[key] = setting
        else:
            given[name] = value
    return given, settings


def _complete(settings, options):
    values = {key: option.default for key, option in options.items()}
    for key, text in settings.items():
        _require(key, options, "option of this run")
        values[key] = _value(options, key, text)
    for key, value in values.items():
        if value is None:
            raise UsageError("missing: --set %s=%s" % (key, key.upper()))
    return values


def _require(name, names, noun):
    if name not in names:
        raise UsageError("no such %s: %s; there are %s" % (noun, name, ", ".join(names)))


def _value(options, key, text):
    try:
        return options[key].parse(text)
    except ValueError as reason:
        raise UsageError("no such value of %s: %s; %s" % (key, text, reason)) from None
