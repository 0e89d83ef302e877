// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/option_rows.h"

#include <utility>

namespace corelane {
namespace {

Option startMethod()
{
    return choiceOption("start-method", "Start method",
                        "how multiprocessing makes a process: fork copies the parent, spawn starts "
                        "a new interpreter, forkserver forks from a clean helper",
                        "fork", {"fork", "spawn", "forkserver"});
}

Option chunksize()
{
    return numberOption("chunksize", "Chunks per task",
                        "how many chunks the pool hands to a process at once", 1, 1, 10'000);
}

Option switchInterval()
{
    return numberOption("switch-interval", "Switch interval (ms)",
                        "how long a waiting thread leaves the lock to its holder before it asks "
                        "for it; CPython's is 5 ms",
                        5, 1, 1'000);
}

/// The traits are those that older recordings of the model leave to its name: `record` has them. A
/// model that comes new sets its own.
Model row(RuntimeKind runtime, std::string id, std::string title, std::string explanation,
          std::vector<Option> options = {})
{
    const ModelTraits traits = shippedTraits(id).value_or(ModelTraits{});
    return {.id = std::move(id),
            .runtime = runtime,
            .title = std::move(title),
            .explanation = std::move(explanation),
            .traits = traits,
            .options = std::move(options)};
}

/// One of those that a comparison proposes.
Model usual(Model model)
{
    model.usual = true;
    return model;
}

Model interpreters()
{
    Model model = row(RuntimeKind::python, "python.interpreters", "Interpreters",
                      "threads with a GIL each, Python 3.14+");
    model.minimumPythonMinor = 14;
    model.sharesLocks = false;
    return model;
}

} // namespace

const std::vector<Model> &models()
{
    constexpr auto kPython = RuntimeKind::python;
    constexpr auto kCpp = RuntimeKind::cpp;
    static const std::vector<Model> rows{
        row(kPython, "python.sequential", "Sequential", "one thread, one core: the baseline"),
        usual(row(kPython, "python.threads", "Threads", "threading: a GIL lets one run",
                  {switchInterval()})),
        row(kPython, "python.thread-pool", "Thread pool", "its queue deals out; split has no say",
            {switchInterval()}),
        usual(row(kPython, "python.processes", "Processes", "multiprocessing: own GIL each",
                  {startMethod()})),
        row(kPython, "python.process-pool", "Process pool", "its queue deals out; split has no say",
            {startMethod(), chunksize()}),
        row(kPython, "python.processes-shared", "Processes, shared memory",
            "multiprocessing: data is not copied", {startMethod()}),
        row(kPython, "python.asyncio", "Asyncio tasks", "one thread: others run while one waits"),
        interpreters(),
        row(kCpp, "cpp.sequential", "Sequential", "the same work, compiled"),
        usual(row(kCpp, "cpp.threads", "Threads", "std::thread, one per worker")),
        row(kCpp, "cpp.threads-gil", "Threads, one lock", "the GIL as a toy", {switchInterval()}),
        row(kCpp, "cpp.async", "Async", "std::async, one per worker"),
        row(kCpp, "cpp.qtconcurrent", "QtConcurrent", "a pool's queue deals out; split has no say"),
        row(kCpp, "cpp.openmp", "OpenMP", "parallel for; split is its schedule"),
        row(kCpp, "cpp.tbb", "oneTBB", "parallel_for; up to N threads steal chunks"),
        row(kCpp, "cpp.parallel-stl", "Parallel STL", "std::execution::par; split has no say"),
        row(kCpp, "cpp.coroutines", "Coroutines", "Asio: N on one thread, good for waiting"),
        usual(row(kCpp, "cpp.processes", "Processes", "fork: data copied to the workers and back")),
        row(kCpp, "cpp.processes-shared", "Processes, shared memory", "fork: data in one mapping")};
    return rows;
}

} // namespace corelane
