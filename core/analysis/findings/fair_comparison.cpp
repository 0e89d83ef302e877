// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings/fair_comparison.h"

#include "analysis/figures/accounting.h"
#include "analysis/figures/core_usage.h"

#include <algorithm>

namespace corelane {
namespace {

/// What others added, as a share of real.
double disturbanceOf(const RunRecord &run, const CoreTime &cores)
{
    return cores.real_ns > 0 ? 1 - static_cast<double>(undisturbedReal_ns(run, cores)) /
                                       static_cast<double>(cores.real_ns)
                             : 0;
}

/// How many cores the run can keep busy.
double mostCores(const RunRecord &run, const CoreTime &cores)
{
    if (traitsOf(run).sequential || oneAtATimeIn(run) != OneAtATime::never)
        return 1;
    return run.spec.workers > 0 ? std::min<double>(run.spec.workers, cores.cpus()) : cores.cpus();
}

double disturbanceOf(const RunRecord &run)
{
    constexpr double kNobody = 0.05; ///< cores: its account need not be made then
    if (coresTakenByOthers(run).value_or(0) < kNobody)
        return 0;
    const auto cores = coreTimeOf(run);
    return cores ? disturbanceOf(run, *cores) : 0;
}

} // namespace

std::int64_t undisturbedReal_ns(const RunRecord &run, const CoreTime &cores)
{
    const auto taken_ns =
        static_cast<double>(cores.parts[State::others] + cores.parts[State::steal]);
    const auto busy_ns = static_cast<double>(cores.busy_ns());
    const auto real_ns = static_cast<double>(cores.real_ns);
    if (taken_ns <= 0)
        return cores.real_ns;
    const double mostAdded_ns =
        std::max(0.0, real_ns - busy_ns / std::max(1.0, mostCores(run, cores)));
    const double added_ns =
        std::min({taken_ns, real_ns * taken_ns / (taken_ns + busy_ns), mostAdded_ns});
    return static_cast<std::int64_t>(real_ns - added_ns);
}

bool FairComparison::isSlowerBy(double factor) const
{
    // What others took is estimated: where that was much, it decides nothing.
    constexpr double kMuch = 0.25;
    return disturbance < kMuch && speedup * factor <= 1 && undisturbed * factor <= 1;
}

bool hadCompany(const RunRecord &run)
{
    constexpr double kShare = 0.1; ///< of the cores
    const double cores = std::max(
        {1.0, run.machine.effectiveCores, static_cast<double>(run.machine.affinity.size())});
    return coresTakenByOthers(run).value_or(0) >= kShare * cores;
}

std::optional<FairComparison> fairComparison(const RunRecord &run, const CoreTime *cores,
                                             const RunRecord &baseline)
{
    const auto measured = speedup(run, baseline);
    if (!measured)
        return std::nullopt;
    if (!cores)
        return FairComparison{.speedup = *measured, .undisturbed = *measured};
    const double disturbance = disturbanceOf(run, *cores);
    const double ofBaseline = disturbanceOf(baseline);
    return FairComparison{.speedup = *measured,
                          .undisturbed =
                              *measured * (1 - ofBaseline) / std::max(1e-6, 1 - disturbance),
                          .disturbance = std::max(disturbance, ofBaseline)};
}

} // namespace corelane
