// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/spec_check.h"
#include "system/before_main.h"
#include "worker/arguments.h"
#include "worker/registry.h"
#include "worker/stamps.h"
#include "worker/thrown.h"

#include <algorithm>
#include <cerrno>
#include <iostream>
#include <sched.h>
#include <vector>

using namespace corelane;

namespace {

enum ExitCode { exitDone = 0, exitFailed = 1, exitUsage = 2 };

int fail(const Error &error, ExitCode code)
{
    std::cerr << "corelane-worker: " << error.text() << '\n';
    return code;
}

template <class Row>
Result<Row> rowOf(const std::vector<Row> &rows, Sentence unknown, const std::string &id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&id](const Row &row) { return row.id == id; });
    if (found != rows.end())
        return *found;
    std::string names;
    for (const Row &row : rows)
        names.append(names.empty() ? "" : ", ").append(row.id);
    return Error{std::move(unknown), id,
                 sentence(CORELANE_TR("worker.there-are", "there are {names}"),
                          arg<"names">(std::move(names)))};
}

/// Only for runs by hand: launch knows the quota too, and hands over complete specs.
int affinityCores()
{
    constexpr std::size_t kMostSets = 64; // of 1,024 CPUs each
    std::vector<cpu_set_t> cpus(1);
    while (sched_getaffinity(0, cpus.size() * sizeof(cpu_set_t), cpus.data()) != 0) {
        if (errno != EINVAL || cpus.size() == kMostSets)
            return 1;
        cpus.resize(2 * cpus.size()); // the kernel knows of more
    }
    return CPU_COUNT_S(cpus.size() * sizeof(cpu_set_t), cpus.data());
}

int run(const RunSpec &asked, const EventArea &area, const Stamps &stamps)
{
    const auto model = rowOf(
        nativeModels(),
        asked.model.empty() ? Sentence(CORELANE_TR("worker.no-model", "no model was named"))
                            : Sentence(CORELANE_TR("worker.no-such-model", "no such native model")),
        asked.model);
    if (!model)
        return fail(model.error(), exitUsage);
    const auto workload =
        rowOf(nativeWorkloads(),
              asked.workload.empty()
                  ? Sentence(CORELANE_TR("worker.no-workload", "no workload was named"))
                  : Sentence(CORELANE_TR("worker.no-such-workload", "no such native workload")),
              asked.workload);
    if (!workload)
        return fail(workload.error(), exitUsage);
    const Result<RunSpec> spec = completed(asked, affinityCores());
    if (!spec)
        return fail(spec.error(), exitUsage);

    const Result<Work> work = workload.value().prepare(spec.value());
    if (!work)
        return fail(work.error(), exitFailed);
    const std::int64_t first = serialUnits(*spec);
    if (first > 0)
        stamps.phase(Phase::serial);
    const std::int64_t serial = first > 0 ? work->work({0, first}) : 0;
    if (first > 0)
        stamps.phase(Phase::startUp);
    const auto parallel = model.value().run(makeJob(*work, spec.value(), area, stamps));
    if (!parallel)
        return fail(parallel.error(), exitFailed);
    const std::int64_t sum = serial + parallel.value();
    const std::string answer = std::to_string(work->answer ? work->answer(sum) : sum);
    area.writeAnswer(answer);
    stamps.phase(Phase::finish);
    if (!area.isMapped())
        std::cout << answer << std::endl;
    return std::cout ? exitDone
                     : fail({CORELANE_TR("worker.answer-not-printed", "cannot print the answer"),
                             answer,
                             {}},
                            exitFailed);
}

int runAsAsked(const std::vector<std::string_view> &words)
{
    const EventArea area = EventArea::fromEnvironment();
    const Stamps stamps(area, 0);
    stamps.phase(Phase::startUp);

    const auto arguments = parseArguments(words);
    if (!arguments)
        return fail(arguments.error(), exitUsage);
    if (arguments.value().help) {
        std::cout << usage();
        return exitDone;
    }
    if (arguments.value().list) {
        std::cout << registryJson() << '\n';
        return exitDone;
    }
    return run(arguments.value().spec, area, stamps);
}

} // namespace

int main(int argc, char **argv)
{
    endLoading();
    try {
        return runAsAsked({argv + 1, argv + argc});
    } catch (...) { // in the main program's own part; workers catch what they throw
        return fail({CORELANE_TR("worker.run-failed", "the run failed"), thrownText(), {}},
                    exitFailed);
    }
}
