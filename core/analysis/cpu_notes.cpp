// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cpu_notes.h"

#include "analysis/accounting.h"
#include "analysis/lanes.h"

#include <cmath>

namespace corelane {

std::optional<Sentence> switchingNote(const RunRecord &run)
{
    const auto onCores_ns = onCpu_ns(run);
    if (!onCores_ns || !run.treeUsage || run.treeUsage->cpu_ns() <= 0)
        return std::nullopt;
    const std::int64_t cpu_ns = run.treeUsage->cpu_ns();
    const double share = static_cast<double>(cpu_ns - *onCores_ns) / static_cast<double>(cpu_ns);
    const auto cpu = arg<"cpu">(Figure::seconds(cpu_ns, 3));
    const auto onCores = arg<"on-cores">(Figure::seconds(*onCores_ns, 3));
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
                "less than none: threads held their cores {share} longer than they are charged "
                "for, as when a hypervisor takes time (wait4 {cpu}, on cores {on-cores})"),
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
