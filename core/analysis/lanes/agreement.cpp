// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/agreement.h"

#include "analysis/lanes/lanes.h"

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

/// More than a switch costs: 1 µs between busy threads, 4 to 9 µs from an idle core.
constexpr std::int64_t kMostPerSwitch_ns = 20'000;
/// Between a process's fork and its exec, of which the main one has no records.
constexpr std::int64_t kMostPerProcess_ns = 1'000'000;
/// Readings come in steps of a tick.
constexpr std::int64_t kSteps_ns = 20'000'000;

std::int64_t lost_ns(const RunRecord &run)
{
    std::int64_t sum_ns = 0;
    for (const auto &[begin_ns, end_ns] : mergedLosses(run.lostStretches))
        sum_ns += end_ns - begin_ns;
    return sum_ns;
}

std::int64_t onCpuBetween_ns(const ThreadTrace &trace, std::int64_t begin_ns, std::int64_t end_ns)
{
    std::int64_t sum_ns = 0;
    for (const OnCpu stretch : trace.onCpu)
        sum_ns += std::max<std::int64_t>(0, std::min(end_ns, stretch.end_ns) -
                                                std::max(begin_ns, stretch.begin_ns));
    return sum_ns;
}

/// Whether the thread's readings count CPU time that its switch records do not hold. From the first
/// to the last: after an exec a thread's sums go on from what it had used as another program.
bool hasUnseenTime(const ThreadTrace &trace, std::int64_t lost_ns)
{
    if (trace.readings.size() < 2)
        return false;
    const ThreadReading &first = trace.readings.front();
    const ThreadReading &last = trace.readings.back();
    const std::int64_t used_ns = last.cpu_ns - first.cpu_ns;
    const std::int64_t switching_ns =
        kMostPerSwitch_ns * static_cast<std::int64_t>(trace.onCpu.size());
    const std::int64_t explained_ns =
        onCpuBetween_ns(trace, first.time_ns, last.time_ns) + switching_ns + lost_ns;
    return used_ns - explained_ns > kSteps_ns + used_ns / 20;
}

/// From the first reading of each core to its last.
std::int64_t steal_ns(const RunRecord &run)
{
    std::map<int, std::pair<std::int64_t, std::int64_t>> cores;
    for (const CoreReading &reading : run.coreReadings) {
        const auto [core, isFirst] =
            cores.try_emplace(reading.core, reading.steal_ns, reading.steal_ns);
        core->second.second = reading.steal_ns;
    }
    std::int64_t sum_ns = 0;
    for (const auto &[core, steal] : cores)
        sum_ns += steal.second - steal.first;
    return sum_ns;
}

std::int64_t processesOf(const RunRecord &run)
{
    return std::count_if(run.threads.begin(), run.threads.end(),
                         [](const ThreadLife &life) { return life.thread == life.process; });
}

} // namespace

bool hasAllSwitches(const RunRecord &run)
{
    return run.tier == Tier::exact && run.lostStretches.empty() && run.sampledProcesses.empty();
}

std::map<int, std::int64_t> processesWithoutSwitches(const RunRecord &run,
                                                     const ThreadIndex &threads)
{
    std::map<int, std::int64_t> since_ns;
    if (run.tier != Tier::exact)
        return since_ns;
    for (const SampledProcess &sampled : run.sampledProcesses)
        since_ns.try_emplace(sampled.process, sampled.time_ns);
    if (!run.end) // the switch records come behind the readings
        return since_ns;
    const std::int64_t lost = lost_ns(run);
    for (const ThreadLife &life : run.threads) {
        if (!since_ns.contains(life.process) && hasUnseenTime(threads.traceOf(life), lost))
            since_ns.emplace(life.process, life.born_ns);
    }
    return since_ns;
}

std::optional<SwitchingGap> switchingGap(const RunRecord &run)
{
    const auto onCores_ns = onCpu_ns(run);
    if (!onCores_ns || !run.treeUsage)
        return std::nullopt;
    SwitchingGap gap{.cpu_ns = run.treeUsage->cpu_ns(), .onCores_ns = *onCores_ns};
    const std::int64_t apart_ns = gap.cpu_ns - gap.onCores_ns;
    const std::int64_t mostSwitching_ns =
        kSteps_ns + kMostPerSwitch_ns * static_cast<std::int64_t>(run.onCpu.size()) +
        kMostPerProcess_ns * processesOf(run);
    const std::int64_t mostStolen_ns = kSteps_ns + gap.onCores_ns / 50 + steal_ns(run);
    if (apart_ns > mostSwitching_ns)
        gap.unseen_ns = apart_ns;
    else if (apart_ns < -mostStolen_ns)
        gap.unwaited_ns = -apart_ns;
    else
        gap.switching_ns = apart_ns;
    return gap;
}

} // namespace corelane
