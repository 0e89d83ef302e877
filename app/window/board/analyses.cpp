// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/analyses.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace corelane {
namespace {

constexpr std::int64_t kShortestPause_ns = 100'000'000;
constexpr std::int64_t kPauseByCost = 50; ///< an analysis takes at most that part of the time
constexpr std::size_t kMostKept = 32;

std::int64_t steadyNow_ns()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Whether both are the same run, also where one's address was another's before.
bool isSame(const std::weak_ptr<const RunRecord> &kept, const std::shared_ptr<const RunRecord> &run)
{
    return !kept.owner_before(run) && !run.owner_before(kept);
}

} // namespace

bool Analyses::Kept::isOf(const RunEntry &entry) const
{
    return isSame(run, entry.record) && revision == entry.revision;
}

Analyses::Analyses() : Analyses(steadyNow_ns) {}

Analyses::Analyses(Clock now) : m_now(std::move(now)) {}

const RunAnalysis &Analyses::of(const Runs &runs, const RunEntry &entry)
{
    return kept(runs, entry).analysis;
}

const Chart &Analyses::chartOf(const Runs &runs, const RunEntry &entry, const ChartKind &kind)
{
    Kept &known = kept(runs, entry);
    const auto found = known.charts.find(&kind);
    if (found != known.charts.end())
        return found->second;
    const std::int64_t begin_ns = m_now();
    const RunRecord *run = entry.record.get();
    Chart chart = kind.make({.run = run, .runs = {run}, .lanes = &known.lanes});
    known.cost_ns += m_now() - begin_ns;
    return known.charts.emplace(&kind, std::move(chart)).first->second;
}

bool Analyses::renew(const Runs &runs, const RunEntry &entry)
{
    const auto found = m_kept.find(entry.record.get());
    if (found == m_kept.end() || !found->second.isOf(entry)) {
        kept(runs, entry);
        return true;
    }
    Kept &known = found->second;
    const std::int64_t pause_ns = std::max(kShortestPause_ns, kPauseByCost * known.cost_ns);
    if (m_now() - known.begun_ns < pause_ns)
        return false;
    analyse(known, runs, entry);
    return true;
}

void Analyses::forgetGone()
{
    std::erase_if(m_kept, [](const auto &each) { return each.second.run.expired(); });
    while (m_kept.size() > kMostKept) {
        m_kept.erase(
            std::min_element(m_kept.begin(), m_kept.end(), [](const auto &one, const auto &other) {
                return one.second.asked < other.second.asked;
            }));
    }
}

Analyses::Kept &Analyses::kept(const Runs &runs, const RunEntry &entry)
{
    Kept &known = m_kept[entry.record.get()];
    known.asked = ++m_questions;
    if (!known.isOf(entry))
        analyse(known, runs, entry);
    else if (!isSame(known.baseline, heldRun(runs, baselineOf(runs, *entry.record))))
        rebased(known, runs, entry);
    return known;
}

void Analyses::analyse(Kept &into, const Runs &runs, const RunEntry &entry)
{
    into.begun_ns = m_now();
    into.run = entry.record;
    into.revision = entry.revision;
    into.charts = {};
    into.baseline = heldRun(runs, baselineOf(runs, *entry.record));
    into.analysis = analysisOf(*entry.record, into.baseline.lock().get(), into.lanes);
    into.cost_ns = m_now() - into.begun_ns;
}

void Analyses::rebased(Kept &into, const Runs &runs, const RunEntry &entry)
{
    const auto baseline = heldRun(runs, baselineOf(runs, *entry.record));
    into.baseline = baseline;
    rebase(into.analysis, *entry.record, into.lanes, baseline.get());
}

} // namespace corelane
