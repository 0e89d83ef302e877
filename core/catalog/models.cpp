// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/option_rows.h"

#include <utility>

namespace corelane {
namespace {

Option startMethod()
{
    return choiceOption(
        "start-method", CORELANE_TR("option.start-method", "Start method"),
        CORELANE_TR("option.start-method.explanation",
                    "how multiprocessing makes a process: fork copies the parent, spawn starts a "
                    "new interpreter, forkserver forks from a clean helper"),
        "fork", {"fork", "spawn", "forkserver"});
}

Option chunksize()
{
    return numberOption("chunksize", CORELANE_TR("option.chunksize", "Chunks per task"),
                        CORELANE_TR("option.chunksize.explanation",
                                    "how many chunks the pool hands to a process at once"),
                        1, 1, 10'000);
}

Option switchInterval()
{
    return numberOption("switch-interval",
                        CORELANE_TR("option.switch-interval", "Switch interval (ms)"),
                        CORELANE_TR("option.switch-interval.explanation",
                                    "how long a waiting thread leaves the lock to its holder "
                                    "before it asks for it; CPython's is 5 ms"),
                        5, 1, 1'000);
}

/// The traits are those that older recordings of the model leave to its name: `record` has them. A
/// model that comes new sets its own.
Model row(RuntimeKind runtime, std::string id, Term title, Term explanation,
          std::vector<Option> options = {})
{
    const ModelTraits traits = shippedTraits(id).value_or(ModelTraits{});
    return {.id = std::move(id),
            .runtime = runtime,
            .title = title,
            .explanation = explanation,
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
    Model model = row(RuntimeKind::python, "python.interpreters",
                      CORELANE_TR("model.python.interpreters", "Interpreters"),
                      CORELANE_TR("model.python.interpreters.explanation",
                                  "threads with a GIL each, Python 3.14+"));
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
        row(kPython, "python.sequential", CORELANE_TR("model.python.sequential", "Sequential"),
            CORELANE_TR("model.python.sequential.explanation",
                        "one thread, one core: the baseline")),
        usual(row(kPython, "python.threads", CORELANE_TR("model.python.threads", "Threads"),
                  CORELANE_TR("model.python.threads.explanation", "threading: a GIL lets one run"),
                  {switchInterval()})),
        row(kPython, "python.thread-pool", CORELANE_TR("model.python.thread-pool", "Thread pool"),
            CORELANE_TR("model.python.thread-pool.explanation", "its queue deals out the work"),
            {switchInterval()}),
        usual(
            row(kPython, "python.processes", CORELANE_TR("model.python.processes", "Processes"),
                CORELANE_TR("model.python.processes.explanation", "multiprocessing: own GIL each"),
                {startMethod()})),
        row(kPython, "python.process-pool",
            CORELANE_TR("model.python.process-pool", "Process pool"),
            CORELANE_TR("model.python.process-pool.explanation", "its queue deals out the work"),
            {startMethod(), chunksize()}),
        row(kPython, "python.processes-shared",
            CORELANE_TR("model.python.processes-shared", "Processes, shared memory"),
            CORELANE_TR("model.python.processes-shared.explanation",
                        "multiprocessing: data is not copied"),
            {startMethod()}),
        row(kPython, "python.asyncio", CORELANE_TR("model.python.asyncio", "Asyncio tasks"),
            CORELANE_TR("model.python.asyncio.explanation",
                        "one thread: others run while one waits")),
        interpreters(),
        row(kCpp, "cpp.sequential", CORELANE_TR("model.cpp.sequential", "Sequential"),
            CORELANE_TR("model.cpp.sequential.explanation", "the same work, compiled")),
        usual(row(kCpp, "cpp.threads", CORELANE_TR("model.cpp.threads", "Threads"),
                  CORELANE_TR("model.cpp.threads.explanation", "std::thread, one per worker"))),
        row(kCpp, "cpp.threads-gil", CORELANE_TR("model.cpp.threads-gil", "Threads, one lock"),
            CORELANE_TR("model.cpp.threads-gil.explanation", "the GIL as a toy"),
            {switchInterval()}),
        row(kCpp, "cpp.async", CORELANE_TR("model.cpp.async", "Async"),
            CORELANE_TR("model.cpp.async.explanation", "std::async, one per worker")),
        row(kCpp, "cpp.qtconcurrent", CORELANE_TR("model.cpp.qtconcurrent", "QtConcurrent"),
            CORELANE_TR("model.cpp.qtconcurrent.explanation", "a pool's queue deals out the work")),
        row(kCpp, "cpp.openmp", CORELANE_TR("model.cpp.openmp", "OpenMP"),
            CORELANE_TR("model.cpp.openmp.explanation", "parallel for; split is its schedule")),
        row(kCpp, "cpp.tbb", CORELANE_TR("model.cpp.tbb", "oneTBB"),
            CORELANE_TR("model.cpp.tbb.explanation", "parallel_for; up to N threads steal chunks")),
        row(kCpp, "cpp.parallel-stl", CORELANE_TR("model.cpp.parallel-stl", "Parallel STL"),
            CORELANE_TR("model.cpp.parallel-stl.explanation",
                        "std::execution::par deals out the work")),
        row(kCpp, "cpp.coroutines", CORELANE_TR("model.cpp.coroutines", "Coroutines"),
            CORELANE_TR("model.cpp.coroutines.explanation",
                        "Asio: N on one thread, good for waiting")),
        usual(row(kCpp, "cpp.processes", CORELANE_TR("model.cpp.processes", "Processes"),
                  CORELANE_TR("model.cpp.processes.explanation",
                              "fork: data copied to the workers and back"))),
        row(kCpp, "cpp.processes-shared",
            CORELANE_TR("model.cpp.processes-shared", "Processes, shared memory"),
            CORELANE_TR("model.cpp.processes-shared.explanation", "fork: data in one mapping"))};
    return rows;
}

} // namespace corelane
