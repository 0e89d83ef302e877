// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/accounting.h"

#include "analysis/arithmetic/saturating.h"
#include "analysis/figures/comparison.h"
#include "analysis/lanes/agreement.h"

#include <algorithm>

namespace corelane {
namespace {

constexpr std::int64_t kTicks_ns = 20'000'000;
/// A resident set counts libraries in full that other programs have mapped, too.
constexpr std::int64_t kLibraries_bytes = 4 << 20;
/// Switch stretches are in the order of their ends, but for those of one batch.
constexpr std::int64_t kLongestBatch_ns = 1'000'000'000;

std::int64_t onCpuAfter_ns(const RunRecord &run, std::int64_t time_ns)
{
    std::int64_t sum_ns = 0;
    for (auto stretch = run.onCpu.rbegin();
         stretch != run.onCpu.rend() && stretch->end_ns > time_ns - kLongestBatch_ns; ++stretch)
        sum_ns += std::max<std::int64_t>(0, stretch->end_ns - std::max(time_ns, stretch->begin_ns));
    return sum_ns;
}

std::int64_t cpuOf(const TreeReading &reading)
{
    return reading.user_ns + reading.sys_ns;
}

/// By the readings. Where the first one after `time_ns` finds nobody alive, nobody was left at it.
std::int64_t readAfter_ns(const RunRecord &run, std::int64_t time_ns)
{
    const auto after =
        std::partition_point(run.treeReadings.begin(), run.treeReadings.end(),
                             [time_ns](const TreeReading &each) { return each.time_ns < time_ns; });
    if (after == run.treeReadings.end() || after->processes == 0)
        return 0;
    double at_ns = static_cast<double>(cpuOf(*after));
    if (after != run.treeReadings.begin()) {
        const TreeReading &before = *std::prev(after);
        at_ns -= static_cast<double>(cpuOf(*after) - cpuOf(before)) *
                 static_cast<double>(after->time_ns - time_ns) /
                 static_cast<double>(after->time_ns - before.time_ns);
    }
    return plus(cpuOf(run.treeReadings.back()), whole(-at_ns));
}

/// What the main process and those it waited for used cannot be among it.
std::int64_t cpuAfterExit_ns(const RunRecord &run, const Times &times)
{
    if (!run.reaped_ns)
        return 0;
    const std::int64_t after_ns = hasAllSwitches(run) ? onCpuAfter_ns(run, *run.reaped_ns)
                                                      : readAfter_ns(run, *run.reaped_ns);
    return std::clamp<std::int64_t>(after_ns, 0,
                                    std::max<std::int64_t>(0, times.treeCpu_ns() - times.cpu_ns()));
}

} // namespace

std::optional<Times> timesOf(const RunRecord &run)
{
    const auto real_ns = run.real_ns();
    if (!real_ns)
        return std::nullopt;
    Times times{.real_ns = *real_ns};
    if (run.treeUsage) {
        times.treeUser_ns = run.treeUsage->user_ns;
        times.treeSys_ns = run.treeUsage->sys_ns;
    }
    // Readings come in ticks; they know more where nobody waited for a process, which a recording
    // from before leaves out of its tree's usage.
    if (!run.treeReadings.empty() &&
        cpuOf(run.treeReadings.back()) > times.treeCpu_ns() + (run.treeUsage ? kTicks_ns : 0)) {
        times.treeUser_ns = run.treeReadings.back().user_ns;
        times.treeSys_ns = run.treeReadings.back().sys_ns;
    }
    times.user_ns = run.childUsage ? run.childUsage->user_ns : times.treeUser_ns;
    times.sys_ns = run.childUsage ? run.childUsage->sys_ns : times.treeSys_ns;
    times.cpuAfterExit_ns = cpuAfterExit_ns(run, times);
    return times;
}

std::optional<double> coresBusy(const Times &times)
{
    if (times.real_ns <= 0)
        return std::nullopt;
    return static_cast<double>(times.treeCpuUntilExit_ns()) / static_cast<double>(times.real_ns);
}

std::optional<double> speedup(const RunRecord &run, const RunRecord &baseline)
{
    if (!run.isDone() || !isComparable(run, baseline))
        return std::nullopt;
    const auto runReal_ns = run.real_ns();
    const auto baselineReal_ns = baseline.real_ns();
    if (!runReal_ns || !baselineReal_ns || *runReal_ns <= 0)
        return std::nullopt;
    return static_cast<double>(*baselineReal_ns) / static_cast<double>(*runReal_ns);
}

std::optional<double> efficiency(const RunRecord &run, const RunRecord &baseline)
{
    const auto gain = speedup(run, baseline);
    if (!gain || run.spec.workers < 1)
        return std::nullopt;
    return *gain / run.spec.workers;
}

std::int64_t chunksDone(const RunRecord &run)
{
    return std::count_if(run.stamps.begin(), run.stamps.end(),
                         [](const Stamp &stamp) { return stamp.kind == StampKind::chunkEnd; });
}

std::int64_t missedByTime_ns(const Times &times)
{
    return missedByTime_ns(times.cpu_ns(), times.treeCpu_ns());
}

std::optional<double> smallestQuota(const RunRecord &run)
{
    std::optional<double> smallest = run.machine.quotaCores;
    for (const QuotaReading &reading : run.quotaReadings) {
        if (reading.cores > 0)
            smallest = std::min(smallest.value_or(reading.cores), reading.cores);
    }
    return smallest;
}

std::optional<std::int64_t> mostMemory_bytes(const RunRecord &run)
{
    const auto most = std::max_element(
        run.memoryReadings.begin(), run.memoryReadings.end(),
        [](const MemoryReading &a, const MemoryReading &b) { return a.pss_bytes < b.pss_bytes; });
    if (most == run.memoryReadings.end())
        return std::nullopt;
    return most->pss_bytes;
}

std::optional<MemoryKnown> memoryKnown(const RunRecord &run)
{
    using Source = MemoryKnown::Source;
    const std::int64_t seen_bytes = mostMemory_bytes(run).value_or(0);
    const std::int64_t largest_bytes = run.treeUsage ? run.treeUsage->maxRss_bytes : 0;
    const std::int64_t recorder_bytes = run.measuring ? run.measuring->maxRss_bytes : 0;
    const std::size_t readings = run.memoryReadings.size();
    if (largest_bytes > recorder_bytes &&
        largest_bytes > seen_bytes + seen_bytes / 10 + kLibraries_bytes)
        return MemoryKnown{largest_bytes, Source::process, readings};
    if (seen_bytes > 0)
        return MemoryKnown{seen_bytes, Source::tree, readings};
    if (largest_bytes > 0)
        return MemoryKnown{largest_bytes, Source::smallerThan, readings};
    return std::nullopt;
}

} // namespace corelane
