// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounting.h"

#include "analysis/comparison.h"

#include <algorithm>

namespace corelane {
std::optional<Times> timesOf(const RunRecord &run)
{
    const auto real_ns = run.real_ns();
    if (!real_ns)
        return std::nullopt;
    Times times{.real_ns = *real_ns};
    if (run.treeUsage) {
        times.treeUser_ns = run.treeUsage->user_ns;
        times.treeSys_ns = run.treeUsage->sys_ns;
    } else if (!run.treeReadings.empty()) {
        times.treeUser_ns = run.treeReadings.back().user_ns;
        times.treeSys_ns = run.treeReadings.back().sys_ns;
    }
    times.user_ns = run.childUsage ? run.childUsage->user_ns : times.treeUser_ns;
    times.sys_ns = run.childUsage ? run.childUsage->sys_ns : times.treeSys_ns;
    return times;
}

std::optional<double> coresBusy(const Times &times)
{
    if (times.real_ns <= 0)
        return std::nullopt;
    return static_cast<double>(times.treeCpu_ns()) / static_cast<double>(times.real_ns);
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

std::optional<std::int64_t> mostMemory_bytes(const RunRecord &run)
{
    const auto most = std::max_element(
        run.memoryReadings.begin(), run.memoryReadings.end(),
        [](const MemoryReading &a, const MemoryReading &b) { return a.pss_bytes < b.pss_bytes; });
    if (most == run.memoryReadings.end())
        return std::nullopt;
    return most->pss_bytes;
}

} // namespace corelane
