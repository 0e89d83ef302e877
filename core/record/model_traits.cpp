// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/model_traits.h"

#include "record/run_record.h"

#include <algorithm>
#include <iterator>

namespace corelane {
namespace {

struct ShippedModel {
    std::string_view name;
    ModelTraits traits;
};

constexpr ModelTraits kSequential{.sequential = true, .workers = WorkerKind::thread};
constexpr ModelTraits kThreads{.workers = WorkerKind::thread};
constexpr ModelTraits kGilThreads{.workers = WorkerKind::thread, .oneAtATime = OneAtATime::gil};
constexpr ModelTraits kLockThreads{.workers = WorkerKind::thread, .oneAtATime = OneAtATime::lock};
constexpr ModelTraits kTasks{.workers = WorkerKind::task, .oneAtATime = OneAtATime::thread};
constexpr ModelTraits kProcesses{.workers = WorkerKind::process, .copiesData = true};
constexpr ModelTraits kSharingProcesses{.workers = WorkerKind::process};
constexpr ModelTraits kInterpreters{.workers = WorkerKind::interpreter, .copiesData = true};

constexpr ShippedModel kShippedModels[] = {
    {"python.sequential", kSequential},
    {"python.threads", kGilThreads},
    {"python.thread-pool", kGilThreads},
    {"python.processes", kProcesses},
    {"python.process-pool", kProcesses},
    {"python.processes-shared", kSharingProcesses},
    {"python.asyncio", kTasks},
    {"python.interpreters", kInterpreters},
    {"cpp.sequential", kSequential},
    {"cpp.threads", kThreads},
    {"cpp.threads-gil", kLockThreads},
    {"cpp.async", kThreads},
    {"cpp.qtconcurrent", kThreads},
    {"cpp.openmp", kThreads},
    {"cpp.tbb", kThreads},
    {"cpp.parallel-stl", kThreads},
    {"cpp.coroutines", kTasks},
    {"cpp.processes", kProcesses},
    {"cpp.processes-shared", kSharingProcesses},
};

} // namespace

std::optional<ModelTraits> shippedTraits(std::string_view model)
{
    const auto known =
        std::find_if(std::begin(kShippedModels), std::end(kShippedModels),
                     [model](const ShippedModel &shipped) { return shipped.name == model; });
    return known == std::end(kShippedModels) ? std::nullopt : std::optional(known->traits);
}

ModelTraits traitsOf(const RunRecord &run)
{
    return run.traits ? *run.traits : shippedTraits(run.spec.model).value_or(ModelTraits{});
}

OneAtATime oneAtATimeIn(const RunRecord &run)
{
    const OneAtATime limit = traitsOf(run).oneAtATime;
    return limit == OneAtATime::gil && run.runtime.gil != Gil::on ? OneAtATime::never : limit;
}

const Term &workerNoun(WorkerKind kind)
{
    static constexpr Term kNouns[] = {
        CORELANE_TR("worker.worker", "worker"),   CORELANE_TR("worker.thread", "thread"),
        CORELANE_TR("worker.process", "process"), CORELANE_TR("worker.interpreter", "interpreter"),
        CORELANE_TR("worker.task", "task"),       CORELANE_TR("worker.rank", "rank")};
    return kNouns[static_cast<int>(kind)];
}

const Term &workerNouns(WorkerKind kind)
{
    static constexpr Term kNouns[] = {CORELANE_TR("workers.workers", "workers"),
                                      CORELANE_TR("workers.threads", "threads"),
                                      CORELANE_TR("workers.processes", "processes"),
                                      CORELANE_TR("workers.interpreters", "interpreters"),
                                      CORELANE_TR("workers.tasks", "tasks"),
                                      CORELANE_TR("workers.ranks", "ranks")};
    return kNouns[static_cast<int>(kind)];
}

} // namespace corelane
