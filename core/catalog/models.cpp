// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

#include <utility>

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

Option chunksize()
{
    return {.key = "chunksize",
            .title = "Chunks per task",
            .explanation = "how many chunks the pool hands to a process at once",
            .type = Option::Type::integer,
            .defaultValue = "1",
            .minimum = 1,
            .maximum = 10'000};
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

std::vector<Model> pythonModels()
{
    return {{.id = "python.sequential",
             .runtime = RuntimeKind::python,
             .title = "Sequential",
             .explanation = "one thread, one core: the baseline",
             .parallel = false},
            {.id = "python.threads",
             .runtime = RuntimeKind::python,
             .title = "Threads",
             .explanation = "threading: the GIL lets one run",
             .options = {switchInterval()}},
            {.id = "python.thread-pool",
             .runtime = RuntimeKind::python,
             .title = "Thread pool",
             .explanation = "its queue deals out; split has no say",
             .options = {switchInterval()}},
            {.id = "python.processes",
             .runtime = RuntimeKind::python,
             .title = "Processes",
             .explanation = "multiprocessing: own GIL each",
             .options = {startMethod()}},
            {.id = "python.process-pool",
             .runtime = RuntimeKind::python,
             .title = "Process pool",
             .explanation = "its queue deals out; split has no say",
             .options = {startMethod(), chunksize()}},
            {.id = "python.processes-shared",
             .runtime = RuntimeKind::python,
             .title = "Processes, shared memory",
             .explanation = "multiprocessing: data is not copied",
             .options = {startMethod()}},
            {.id = "python.asyncio",
             .runtime = RuntimeKind::python,
             .title = "Asyncio tasks",
             .explanation = "one thread: others run while one waits"},
            {.id = "python.interpreters",
             .runtime = RuntimeKind::python,
             .title = "Interpreters",
             .explanation = "threads with a GIL each, Python 3.14+",
             .minimumPythonMinor = 14,
             .sharesLocks = false}};
}

Model cppModel(std::string id, std::string title, std::string explanation,
               std::vector<Option> options = {})
{
    return {.id = "cpp." + id,
            .runtime = RuntimeKind::cpp,
            .title = std::move(title),
            .explanation = std::move(explanation),
            .parallel = id != "sequential",
            .options = std::move(options)};
}

std::vector<Model> cppModels()
{
    return {
        cppModel("sequential", "Sequential", "the same work, compiled"),
        cppModel("threads", "Threads", "std::thread, one per worker"),
        cppModel("threads-gil", "Threads, one lock", "the GIL as a toy", {switchInterval()}),
        cppModel("async", "Async", "std::async, one per worker"),
        cppModel("qtconcurrent", "QtConcurrent", "a pool's queue deals out; split has no say"),
        cppModel("openmp", "OpenMP", "parallel for; split is its schedule"),
        cppModel("tbb", "oneTBB", "parallel_for; up to N threads steal chunks"),
        cppModel("parallel-stl", "Parallel STL", "std::execution::par; split has no say"),
        cppModel("coroutines", "Coroutines", "Asio: N on one thread, good for waiting"),
        cppModel("processes", "Processes", "fork, results copied through pipes"),
        cppModel("processes-shared", "Processes, shared memory", "fork, results in one mapping")};
}

} // namespace

const std::vector<Model> &models()
{
    static const std::vector<Model> rows = [] {
        std::vector<Model> all = pythonModels();
        std::vector<Model> native = cppModels();
        for (Model &model : native)
            all.push_back(std::move(model));
        return all;
    }();
    return rows;
}

} // namespace corelane
