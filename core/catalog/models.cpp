// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

namespace corelane {
namespace {

Option startMethod()
{
    return {.key = "start-method",
            .title = "Start method",
            .explanation =
                "how multiprocessing makes a process: fork copies the parent, spawn starts "
                "a new interpreter, forkserver forks from a clean helper",
            .type = Option::Type::choice,
            .defaultValue = "fork",
            .choices = {"fork", "spawn", "forkserver"}};
}

Option switchInterval()
{
    return {.key = "switch-interval",
            .title = "Switch interval (ms)",
            .explanation = "how long a waiting thread leaves the lock to its holder before it asks "
                           "for it; CPython's is 5 ms",
            .type = Option::Type::integer,
            .defaultValue = "5",
            .minimum = 1,
            .maximum = 1'000};
}

} // namespace

const std::vector<Model> &models()
{
    static const std::vector<Model> rows{{.id = "python.sequential",
                                          .runtime = RuntimeKind::python,
                                          .title = "Sequential",
                                          .explanation = "one thread, one core: the baseline",
                                          .parallel = false},
                                         {.id = "python.threads",
                                          .runtime = RuntimeKind::python,
                                          .title = "Threads",
                                          .explanation = "threading: the GIL lets one run"},
                                         {.id = "python.processes",
                                          .runtime = RuntimeKind::python,
                                          .title = "Processes",
                                          .explanation = "multiprocessing: own GIL each",
                                          .options = {startMethod()}},
                                         {.id = "cpp.sequential",
                                          .runtime = RuntimeKind::cpp,
                                          .title = "Sequential",
                                          .explanation = "the same work, compiled",
                                          .parallel = false},
                                         {.id = "cpp.threads",
                                          .runtime = RuntimeKind::cpp,
                                          .title = "Threads",
                                          .explanation = "std::thread, one per worker"},
                                         {.id = "cpp.threads-gil",
                                          .runtime = RuntimeKind::cpp,
                                          .title = "Threads, one lock",
                                          .explanation = "the GIL as a toy",
                                          .options = {switchInterval()}},
                                         {.id = "cpp.processes",
                                          .runtime = RuntimeKind::cpp,
                                          .title = "Processes",
                                          .explanation = "fork, results through pipes"}};
    return rows;
}

} // namespace corelane
