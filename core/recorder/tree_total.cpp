// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/tree_total.h"

#include "record/text.h"

namespace corelane {
namespace {

/// By how much the switch records must be above all else to prove CPU time that nobody waited for.
constexpr std::int64_t kLeast_ns = 10'000'000;

void add(Usage &usage, const CpuTime &time)
{
    usage.user_ns += time.user_ns;
    usage.sys_ns += time.sys_ns;
}

} // namespace

TreeTotal treeTotal(const TreeSources &sources)
{
    TreeTotal total{.usage = sources.waited, .warning = {}};
    add(total.usage, sources.living);
    const std::int64_t known_ns = total.usage.cpu_ns();
    add(total.usage, sources.notWaitedFor);
    const char *source = "readings";
    const std::int64_t onCpu_ns = sources.onCpu_ns.value_or(0) - sources.steal_ns;
    const std::int64_t beyond_ns = onCpu_ns - total.usage.cpu_ns();
    if (beyond_ns > kLeast_ns + onCpu_ns / 100) {
        total.usage.user_ns += beyond_ns; // of which part was the kernel's, nobody tells
        source = "switch records";
    }
    const std::int64_t missing_ns = total.usage.cpu_ns() - known_ns;
    if (missing_ns > 0)
        total.warning =
            Warning{"not-waited-for",
                    "at least " + seconds(missing_ns, 3) +
                        " s of CPU time are of processes that nobody waited for, as where SIGCHLD "
                        "is ignored: known from the " +
                        source + " alone, counted in the whole tree's"};
    return total;
}

} // namespace corelane
