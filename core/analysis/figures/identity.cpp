// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/identity.h"

namespace corelane {
namespace {

double quotient(std::int64_t over, std::int64_t under)
{
    return static_cast<double>(over) / static_cast<double>(under);
}

} // namespace

std::optional<Identity> identityOf(const Times &run, const Times &baseline)
{
    const auto busy = coresBusy(run);
    const std::int64_t cpu_ns = run.treeCpuUntilExit_ns();
    const std::int64_t baselineCpu_ns = baseline.treeCpuUntilExit_ns();
    if (!busy || cpu_ns <= 0 || baseline.real_ns <= 0 || baselineCpu_ns <= 0)
        return std::nullopt;
    return Identity{.speedup = quotient(baseline.real_ns, run.real_ns),
                    .coresBusy = *busy,
                    .workRatio = quotient(baselineCpu_ns, cpu_ns),
                    .baselineWait = quotient(baseline.real_ns, baselineCpu_ns)};
}

std::optional<Identity> identityOf(const RunRecord &run, const RunRecord &baseline)
{
    if (!speedup(run, baseline)) // both done, the same work
        return std::nullopt;
    return identityOf(*timesOf(run), *timesOf(baseline));
}

Sentence identityEquation(const Identity &identity)
{
    return sentence(
        CORELANE_TR("identity",
                    "speedup {speedup} = {busy} cores busy × {work} work × {wait} baseline"),
        arg<"speedup">(Figure::number(identity.speedup, 2)),
        arg<"busy">(Figure::number(identity.coresBusy, 2)),
        arg<"work">(Figure::number(identity.workRatio, 2)),
        arg<"wait">(Figure::number(identity.baselineWait, 2)));
}

} // namespace corelane
