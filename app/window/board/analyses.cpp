// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/analyses.h"

#include "window/widgets/background.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

constexpr std::int64_t kShortestPause_ns = 100'000'000;
constexpr std::int64_t kLongestPause_ns = 3'000'000'000; ///< what is older is no live chart

/// How long what takes so long is left as it is.
std::int64_t pause_nsOf(std::int64_t cost_ns, Analyses::Part part)
{
    const std::int64_t usual_ns = static_cast<std::int64_t>(Analyses::Part::fiftieth) * cost_ns;
    const std::int64_t wanted_ns = static_cast<std::int64_t>(part) * cost_ns;
    return std::clamp(wanted_ns, kShortestPause_ns, std::max(kLongestPause_ns, usual_ns));
}

constexpr std::size_t kMostKept = 32;

/// Whether both are the same run, also where one's address was another's before.
bool isSame(const std::weak_ptr<const RunRecord> &kept, const std::shared_ptr<const RunRecord> &run)
{
    return !kept.owner_before(run) && !run.owner_before(kept);
}

/// Whether making it out takes longer than a frame.
bool isLong(const RunRecord &run)
{
    constexpr std::size_t kMany = 1 << 16;
    return run.onCpu.size() + run.stamps.size() + run.threadReadings.size() >= kMany;
}

Chart chartOfLanes(const ChartKind &kind, const RunRecord &run, const Lanes *lanes)
{
    return kind.make({.run = &run, .runs = {&run}, .lanes = lanes});
}

} // namespace

bool Analyses::Kept::isOf(const RunEntry &entry) const
{
    return isSame(run, entry.record) && revision == entry.revision;
}

Analyses::Analyses(QObject *parent) : Analyses(Spent::now, parent) {}

Analyses::Analyses(SpentClock now, QObject *parent) : QObject(parent), m_now(std::move(now))
{
    m_maker.setMaxThreadCount(1);
}

Analyses::~Analyses()
{
    m_maker.waitForDone();
}

const RunAnalysis *Analyses::of(const Runs &runs, const RunEntry &entry)
{
    Kept &known = kept(runs, entry);
    if (!known.analysis)
        order(known);
    return known.analysis ? &*known.analysis : nullptr;
}

const CoreTime *Analyses::coresOf(const Runs &runs, const RunEntry &entry)
{
    Kept &known = kept(runs, entry);
    if (!known.analysis)
        return nullptr;
    if (std::exchange(known.lacksCores, false)) {
        const std::int64_t begin_ns = m_now().cpu_ns;
        known.analysis->cores = coreTimeOf(*entry.record);
        known.cost_ns += m_now().cpu_ns - begin_ns;
    }
    return known.analysis->cores ? &*known.analysis->cores : nullptr;
}

const Chart *Analyses::chartOf(const Runs &runs, const RunEntry &entry, const ChartKind &kind)
{
    Kept &known = kept(runs, entry);
    const auto found = known.charts.find(&kind);
    if (found != known.charts.end())
        return &found->second;
    if (!known.lanes) {
        known.missing.insert(&kind);
        order(known);
        return nullptr;
    }
    const std::int64_t begin_ns = m_now().cpu_ns;
    Chart chart = chartOfLanes(kind, *entry.record, &*known.lanes);
    known.cost_ns += m_now().cpu_ns - begin_ns;
    return &known.charts.emplace(&kind, std::move(chart)).first->second;
}

bool Analyses::renew(const Runs &runs, const RunEntry &entry, Part part)
{
    const auto found = m_kept.find(entry.record.get());
    if (found == m_kept.end() || !found->second.isOf(entry)) {
        kept(runs, entry);
        return true;
    }
    Kept &known = found->second;
    if (m_now().time_ns - known.begun_ns < pause_nsOf(known.cost_ns, part))
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
    const bool hasEnded = known.isGrowing && stateOf(entry) != RunState::running;
    if (!known.isOf(entry) || hasEnded)
        analyse(known, runs, entry);
    else if (!isSame(known.baseline, heldRun(runs, baselineOf(runs, *entry.record))))
        rebased(known, runs, entry);
    return known;
}

void Analyses::analyse(Kept &into, const Runs &runs, const RunEntry &entry)
{
    const Spent begun = m_now();
    into.begun_ns = begun.time_ns;
    into.run = entry.record;
    into.revision = entry.revision;
    into.charts = {};
    into.missing = {};
    into.lanes.reset();
    into.analysis.reset();
    into.baseline = heldRun(runs, baselineOf(runs, *entry.record));
    into.isGrowing = stateOf(entry) == RunState::running;
    into.lacksCores = into.isGrowing;
    const RunRecord *baseline = into.baseline.lock().get();
    if (into.isGrowing) // on this thread, on which it grows
        into.analysis = growingAnalysisOf(*entry.record, baseline, into.lanes.emplace());
    else if (!isLong(*entry.record))
        into.analysis = analysisOf(*entry.record, baseline, into.lanes.emplace());
    into.cost_ns = m_now().cpu_ns - begun.cpu_ns;
}

void Analyses::rebased(Kept &into, const Runs &runs, const RunEntry &entry)
{
    const auto baseline = heldRun(runs, baselineOf(runs, *entry.record));
    into.baseline = baseline;
    if (into.lanes)
        rebase(*into.analysis, *entry.record, *into.lanes, baseline.get());
    else
        into.analysis.reset();
}

/// The analysis, or else all charts that are asked for in one turn of the event loop.
void Analyses::order(Kept &kept)
{
    if (std::exchange(kept.isOrdered, true))
        return;
    QTimer::singleShot(0, this, [this, run = kept.run.lock().get()] { begin(run); });
}

void Analyses::begin(const RunRecord *run)
{
    const auto found = m_kept.find(run);
    if (found == m_kept.end())
        return;
    Kept &known = found->second;
    Order order{.run = known.run.lock(),
                .baseline = known.baseline.lock(),
                .revision = known.revision,
                .withAnalysis = !known.analysis, // first, as it tells the most
                .kinds = known.analysis ? known.missing : std::set<const ChartKind *>()};
    if (!order.run || (!order.withAnalysis && order.kinds.empty())) {
        known.isOrdered = false;
        return;
    }
    inBackground(
        this, [order] { return makeOf(order); },
        [this, order](Made made) { take(order, std::move(made)); }, &m_maker);
}

Analyses::Made Analyses::makeOf(const Order &order)
{
    Made made;
    if (order.withAnalysis)
        made.analysis = analysisOf(*order.run, order.baseline.get());
    for (const ChartKind *kind : order.kinds) // each makes the lanes, and lets go of them
        made.charts.emplace(kind, chartOfLanes(*kind, *order.run, nullptr));
    return made;
}

void Analyses::take(const Order &order, Made made)
{
    const auto found = m_kept.find(order.run.get());
    if (found == m_kept.end() || !isSame(found->second.run, order.run))
        return; // it has gone meanwhile
    Kept &known = found->second;
    known.isOrdered = false;
    if (known.revision == order.revision) {
        if (made.analysis && isSame(known.baseline, order.baseline))
            known.analysis = std::move(made.analysis);
        for (auto &[kind, chart] : made.charts) {
            known.missing.erase(kind);
            known.charts.emplace(kind, std::move(chart));
        }
        if (!known.missing.empty())
            this->order(known);
    }
    emit this->made();
}

} // namespace corelane
