// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/cpu_notes.h"

#include "analysis/figures/accounting.h"
#include "analysis/lanes/agreement.h"

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

/// The tree's CPU time then comes from the switches themselves, or from readings.
bool isPartlyUnwaited(const RunRecord &run)
{
    return std::any_of(run.warnings.begin(), run.warnings.end(),
                       [](const Warning &warning) { return warning.id == "not-waited-for"; });
}

} // namespace

std::optional<Sentence> switchingNote(const RunRecord &run)
{
    const auto gap = switchingGap(run);
    if (!gap || gap->cpu_ns <= 0)
        return std::nullopt;
    const auto cpu = arg<"cpu">(Figure::seconds(gap->cpu_ns, 3));
    const auto onCores = arg<"on-cores">(Figure::seconds(gap->onCores_ns, 3));
    if (isPartlyUnwaited(run))
        return sentence(CORELANE_TR("switching.not-comparable",
                                    "not known: nobody waited for some of the processes, so that "
                                    "wait4 tells a part alone (on cores {on-cores})"),
                        onCores);
    if (gap->unseen_ns > 0)
        return sentence(CORELANE_TR("switching.unseen",
                                    "not known: the switch records miss {missing} of the CPU time "
                                    "(wait4 {cpu}, on cores {on-cores})"),
                        arg<"missing">(Figure::seconds(gap->unseen_ns, 3)), cpu, onCores);
    if (gap->unwaited_ns > 0)
        return sentence(CORELANE_TR("switching.unwaited",
                                    "not known: {missing} on cores is of processes that nobody "
                                    "waited for (wait4 {cpu}, on cores {on-cores})"),
                        arg<"missing">(Figure::seconds(gap->unwaited_ns, 3)), cpu, onCores);
    const double share = static_cast<double>(gap->switching_ns) / static_cast<double>(gap->cpu_ns);
    const auto part = arg<"share">(Figure::percent(std::abs(share), 1));
    // Below that the stamps of the two clocks say more than the switches.
    constexpr double kLeast = 0.0005;
    if (share >= kLeast)
        return sentence(CORELANE_TR("switching.share",
                                    "{share} of the CPU time (wait4 {cpu}, on cores {on-cores})"),
                        part, cpu, onCores);
    if (share <= -kLeast) // wait4 may leave stolen time out, switches cannot
        return sentence(
            CORELANE_TR(
                "switching.less-than-none",
                "cannot be told: the threads' times on cores add up to {share} more than their CPU "
                "time, as on a virtual machine whose host takes time (wait4 {cpu}, on cores "
                "{on-cores})"),
            part, cpu, onCores);
    return sentence(
        CORELANE_TR("switching.nothing", "nothing to speak of (wait4 {cpu}, on cores {on-cores})"),
        cpu, onCores);
}

std::optional<Sentence> missedNote(const RunRecord &run)
{
    const auto times = timesOf(run);
    const std::int64_t missed_ns = times ? missedByTime_ns(*times) : 0;
    if (missed_ns <= 0)
        return std::nullopt;
    return sentence(
        CORELANE_TR("time-misses-descendants.evidence",
                    "The shell's time would show {shown} CPU, the whole tree used {tree}: time "
                    "misses {missed} of descendants that the main process did not reap."),
        arg<"shown">(Figure::seconds(times->cpu_ns())),
        arg<"tree">(Figure::seconds(times->treeCpu_ns())),
        arg<"missed">(Figure::seconds(missed_ns)));
}

} // namespace corelane
