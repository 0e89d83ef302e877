// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cpu_notes.h"

#include "analysis/accounting.h"
#include "analysis/lanes.h"
#include "record/text.h"

namespace corelane {

std::string switchingText(const RunRecord &run)
{
    const auto onCores_ns = onCpu_ns(run);
    if (!onCores_ns || !run.treeUsage || run.treeUsage->cpu_ns() <= 0)
        return {};
    const std::int64_t cpu_ns = run.treeUsage->cpu_ns();
    const double share = static_cast<double>(cpu_ns - *onCores_ns) / static_cast<double>(cpu_ns);
    // Below that the stamps of the two clocks say more than the switches.
    constexpr double kLeast = 0.0005;
    std::string part = "nothing to speak of";
    if (share >= kLeast)
        part = decimal(100 * share, 1) + " % of the CPU time";
    else if (share <= -kLeast) // wait4 may leave stolen time out, switches cannot
        part = "less than none: threads held their cores " + decimal(-100 * share, 1) +
               " % longer than they are charged for, as when a hypervisor takes time";
    return part + " (wait4 " + seconds(cpu_ns, 3) + " s, on cores " + seconds(*onCores_ns, 3) +
           " s)";
}

std::string missedNote(const RunRecord &run)
{
    const auto times = timesOf(run);
    const std::int64_t missed_ns = times ? missedByTime_ns(*times) : 0;
    if (missed_ns <= 0)
        return {};
    return "The shell's time would show " + seconds(times->cpu_ns(), 2) +
           " s CPU, the whole tree used " + seconds(times->treeCpu_ns(), 2) + " s: time misses " +
           seconds(missed_ns, 2) + " s of descendants that the main process did not reap.";
}

} // namespace corelane
