# SPDX-License-Identifier: GPL-3.0-or-later
"""The program: makes one run and gives its answer, or tells what there is to run."""

import sys

from corelane_driver.event_area import FINISH, MAIN_RING, PHASE, START_UP, open_event_area

DONE, FAILED, WRONG_USAGE = range(3)


def main(words):
    """Returns the exit status."""
    area = open_event_area()
    area.stamper(MAIN_RING)(PHASE, START_UP)  # before the imports: they are part of the start-up
    from corelane_driver import command_line

    if words == ["--list"]:
        print_listing()
        return DONE
    if words in (["--help"], ["-h"]):
        print(command_line.USAGE)
        return DONE
    try:
        request = command_line.parse(words)
    except command_line.UsageError as error:
        print("%s\ncorelane_driver: error: %s" % (command_line.USAGE, error), file=sys.stderr)
        return WRONG_USAGE
    return run(request, area)


def print_listing():
    import json

    from corelane_driver import catalogue

    print(json.dumps(catalogue.listing()))


def run(request, area):
    """Makes the run and publishes its answer. Returns the exit status; a failure is on stderr."""
    from corelane_driver.job import FAILURES, Job, RunFailed

    file = None
    try:
        workload = request.workload(request.size, request.options)
        file = workload.file
        job = Job(workload, request.workers, request.size, request.options, area)
        total = job.do_serial_part() + request.model.run(job)
        answer = workload.answer(total)
        job.enter(FINISH)
        area.publish(str(answer))
        return DONE
    except RunFailed as failure:
        sys.stderr.write(failure.details)
        reason = str(failure)
    except FAILURES as failure:
        sys.excepthook(*sys.exc_info())
        reason = "%s: %s" % (type(failure).__name__, failure)
    if file:
        reason = file + ": " + reason
    print("corelane_driver: the run failed: " + reason, file=sys.stderr)
    return FAILED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
