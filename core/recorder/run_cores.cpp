// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/run_cores.h"

#include <algorithm>

namespace corelane {

RunCores::RunCores(const std::vector<int> &cores)
{
    for (const int core : cores)
        m_cores[core] = {};
}

void RunCores::add(int core, std::int64_t cpu_ns)
{
    m_cores[core].cpu_ns += cpu_ns;
}

void RunCores::settle(std::int64_t total_ns, const std::vector<CoreReading> &cores)
{
    noteBusy(cores);
    const std::int64_t remainder_ns = total_ns - sum_ns();
    if (remainder_ns > 0)
        distribute(remainder_ns);
    for (auto &[number, core] : m_cores)
        core.settled_ns = core.cpu_ns;
}

std::vector<RunCoreReading> RunCores::readings(std::int64_t time_ns) const
{
    std::vector<RunCoreReading> readings;
    for (const auto &[number, core] : m_cores)
        readings.push_back({.time_ns = time_ns, .core = number, .cpu_ns = core.cpu_ns});
    return readings;
}

std::int64_t RunCores::sum_ns() const
{
    std::int64_t sum_ns = 0;
    for (const auto &[number, core] : m_cores)
        sum_ns += core.cpu_ns;
    return sum_ns;
}

void RunCores::noteBusy(const std::vector<CoreReading> &cores)
{
    for (const CoreReading &reading : cores) {
        Core &core = m_cores[reading.core];
        const std::int64_t busy_ns = reading.user_ns + reading.system_ns;
        const std::int64_t known_ns = core.cpu_ns - core.settled_ns;
        core.unknown_ns = std::max<std::int64_t>(0, busy_ns - core.busy_ns - known_ns);
        core.busy_ns = busy_ns;
    }
}

void RunCores::distribute(std::int64_t remainder_ns)
{
    std::int64_t weights = 0;
    for (const auto &[number, core] : m_cores)
        weights += core.unknown_ns;
    const bool isKnown = weights > 0; // else equally
    double rest = static_cast<double>(remainder_ns);
    double restOfWeights =
        isKnown ? static_cast<double>(weights) : static_cast<double>(m_cores.size());
    for (auto &[number, core] : m_cores) {
        const double weight = isKnown ? static_cast<double>(core.unknown_ns) : 1;
        const auto share_ns =
            restOfWeights > 0 ? static_cast<std::int64_t>(rest * weight / restOfWeights) : 0;
        core.cpu_ns += share_ns;
        rest -= static_cast<double>(share_ns);
        restOfWeights -= weight;
    }
}

} // namespace corelane
