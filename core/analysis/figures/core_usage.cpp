// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/core_usage.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace corelane {
namespace {

/// A cumulative quantity over time, known at its readings and taken as straight between them.
class Curve {
public:
    void add(std::int64_t time_ns, std::int64_t value_ns)
    {
        m_times.push_back(time_ns);
        m_values.push_back(value_ns);
    }

    double at(std::int64_t time_ns) const
    {
        if (m_times.empty())
            return 0;
        const auto after = std::upper_bound(m_times.begin(), m_times.end(), time_ns);
        if (after == m_times.begin())
            return static_cast<double>(m_values.front());
        if (after == m_times.end())
            return static_cast<double>(m_values.back());
        const auto i = static_cast<std::size_t>(after - m_times.begin());
        const double span_ns = static_cast<double>(m_times[i] - m_times[i - 1]);
        const double part = static_cast<double>(time_ns - m_times[i - 1]) / span_ns;
        return static_cast<double>(m_values[i - 1]) +
               part * static_cast<double>(m_values[i] - m_values[i - 1]);
    }

    double between(std::int64_t begin_ns, std::int64_t end_ns) const
    {
        return at(end_ns) - at(begin_ns);
    }

    std::optional<std::int64_t> lastTime_ns() const
    {
        return m_times.empty() ? std::nullopt : std::optional(m_times.back());
    }

private:
    std::vector<std::int64_t> m_times;
    std::vector<std::int64_t> m_values;
};

struct CoreCurves {
    Curve busy;
    Curve steal;
    Curve thisRun;
};

std::map<int, CoreCurves> curvesOf(const RunRecord &run)
{
    std::map<int, CoreCurves> cores;
    for (const CoreReading &reading : run.coreReadings) {
        CoreCurves &curves = cores[reading.core];
        curves.busy.add(reading.time_ns, reading.user_ns + reading.system_ns);
        curves.steal.add(reading.time_ns, reading.steal_ns);
    }
    for (const RunCoreReading &reading : run.runCoreReadings) {
        CoreCurves &curves = cores[reading.core];
        if (!curves.thisRun.lastTime_ns())
            curves.thisRun.add(*run.release_ns, 0);
        curves.thisRun.add(reading.time_ns, reading.cpu_ns);
    }
    return cores;
}

/// Moves what cores have above `room` to those below it, in proportion to their room. What finds no
/// room at all stays where it was: the readings disagree, and the run's own figure is the exact
/// one.
void passSurplusOn(std::vector<double> &load, const std::vector<double> &room)
{
    double surplus = 0;
    double free = 0;
    for (std::size_t i = 0; i < load.size(); ++i) {
        surplus += std::max(0.0, load[i] - room[i]);
        free += std::max(0.0, room[i] - load[i]);
    }
    if (surplus <= 0 || free <= 0)
        return;
    const double moved = std::min(surplus, free);
    for (std::size_t i = 0; i < load.size(); ++i) {
        if (load[i] > room[i])
            load[i] -= (load[i] - room[i]) * moved / surplus;
        else
            load[i] += (room[i] - load[i]) * moved / free;
    }
}

bool holds(const CpuList &cpus, int core)
{
    return cpus.empty() || cpus.contains(core);
}

} // namespace

CpuList cpusInReach(const RunRecord &run)
{
    if (run.threads.empty())
        return run.machine.affinity;
    std::unordered_map<int, const CpuList *> last; // of threads; where nothing is told, the run's
    for (const AffinityReading &reading : run.affinityReadings)
        last[reading.thread] = &reading.cpus;
    for (const ThreadLife &life : run.threads) {
        if (!last.contains(life.thread))
            return run.machine.affinity;
    }
    std::vector<CpuList::Stretch> reached;
    for (const auto &[thread, cpus] : last)
        reached.insert(reached.end(), cpus->stretches().begin(), cpus->stretches().end());
    return CpuList::of(std::move(reached)).value_or(run.machine.affinity);
}

CoreUsage coreUsage(const RunRecord &run, std::int64_t bin_ns)
{
    CoreUsage usage{.bin_ns = bin_ns};
    if (!run.release_ns || run.coreReadings.empty() || bin_ns <= 0)
        return usage;
    const std::int64_t begin_ns = *run.release_ns;
    const std::int64_t lastReading_ns = run.coreReadings.back().time_ns;
    const std::int64_t end_ns =
        run.reaped_ns ? std::min(*run.reaped_ns, lastReading_ns) : lastReading_ns;
    if (end_ns <= begin_ns)
        return usage;
    const std::map<int, CoreCurves> cores = curvesOf(run);
    // Readings may come from far after the run's end, or of more cores than there are.
    constexpr std::size_t kMostBins = 1'000;
    constexpr std::size_t kMostValues = 1 << 20;
    const auto most = static_cast<std::int64_t>(
        std::clamp(kMostValues / cores.size(), std::size_t{1}, kMostBins));
    bin_ns = usage.bin_ns = std::max(bin_ns, (end_ns - begin_ns + most - 1) / most);
    usage.bins = static_cast<std::size_t>((end_ns - begin_ns + bin_ns - 1) / bin_ns);

    for (const auto &[core, curves] : cores)
        usage.cores.push_back({.core = core});
    std::vector<double> busy(cores.size());
    std::vector<double> thisRun(cores.size());
    for (std::size_t bin = 0; bin < usage.bins; ++bin) {
        const std::int64_t from_ns = begin_ns + static_cast<std::int64_t>(bin) * bin_ns;
        const std::int64_t to_ns = std::min(from_ns + bin_ns, end_ns);
        // A last, short bin is measured over as long a time as the others, or it would show steps
        // only.
        const std::int64_t measuredFrom_ns = std::max(begin_ns, to_ns - bin_ns);
        const auto length_ns = static_cast<double>(to_ns - measuredFrom_ns);
        std::size_t i = 0;
        for (const auto &[core, curves] : cores) {
            busy[i] = curves.busy.between(measuredFrom_ns, to_ns) / length_ns;
            thisRun[i] = curves.thisRun.between(measuredFrom_ns, to_ns) / length_ns;
            usage.cores[i].steal.push_back(
                std::clamp(curves.steal.between(measuredFrom_ns, to_ns) / length_ns, 0.0, 1.0));
            ++i;
        }
        passSurplusOn(thisRun, busy);
        for (i = 0; i < cores.size(); ++i) {
            const double mine = std::clamp(thisRun[i], 0.0, 1.0);
            usage.cores[i].thisRun.push_back(mine);
            usage.cores[i].rest.push_back(std::clamp(busy[i] - mine, 0.0, 1.0 - mine));
        }
    }
    return usage;
}

std::int64_t stolen_ns(const RunRecord &run, std::int64_t begin_ns, std::int64_t end_ns)
{
    struct Steal {
        std::int64_t before_ns = 0;
        std::int64_t after_ns = 0;
        bool isOver = false;
    };
    std::map<int, Steal> cores;
    for (const CoreReading &reading : run.coreReadings) {
        if (!holds(run.machine.affinity, reading.core))
            continue;
        const auto [found, isFirst] =
            cores.try_emplace(reading.core, Steal{reading.steal_ns, reading.steal_ns});
        Steal &steal = found->second;
        if (reading.time_ns <= begin_ns)
            steal.before_ns = reading.steal_ns;
        if (!steal.isOver)
            steal.after_ns = reading.steal_ns;
        steal.isOver = reading.time_ns >= end_ns;
    }
    std::int64_t sum_ns = 0;
    for (const auto &[core, steal] : cores)
        sum_ns += std::max<std::int64_t>(0, steal.after_ns - steal.before_ns);
    return sum_ns;
}

std::optional<double> coresTakenByOthers(const RunRecord &run)
{
    const CoreUsage usage = coreUsage(run, std::max<std::int64_t>(1, run.real_ns().value_or(0)));
    if (usage.bins == 0)
        return std::nullopt;
    double taken = 0;
    const CpuList reached = cpusInReach(run);
    for (const CoreShares &core : usage.cores) {
        if (holds(reached, core.core))
            taken += core.rest.front() + core.steal.front();
    }
    return taken;
}

std::int64_t suitableBin_ns(std::int64_t real_ns)
{
    constexpr std::int64_t kMillisecond_ns = 1'000'000;
    constexpr std::int64_t kMostBins = 300;
    constexpr std::array<std::int64_t, 8> kWidths_ms{200,   500,    1'000,  2'000,
                                                     5'000, 10'000, 30'000, 60'000};
    if (real_ns < 2'000 * kMillisecond_ns)
        return 100 * kMillisecond_ns;
    for (const std::int64_t width_ms : kWidths_ms) {
        if (real_ns <= kMostBins * width_ms * kMillisecond_ns)
            return width_ms * kMillisecond_ns;
    }
    return (real_ns + kMostBins - 1) / kMostBins;
}

} // namespace corelane
