// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lane_fill.h"
#include "analysis/proportion.h"

#include <algorithm>

namespace corelane {
namespace {

using Left = OnCpu::Left;

/// A stretch off-core: it ends with the thread on a core again.
struct Gap {
    std::int64_t begin_ns = 0;
    std::int64_t end_ns = 0;
    std::int64_t late_ns = 0; ///< of a blocked one: woken, and waiting for a core
    Doing doing = Doing::unknown;
    bool isFault = false; ///< of a blocked one: by the thread's page faults

    std::int64_t length_ns() const { return end_ns - begin_ns; }
};

Doing doingAfter(Left left)
{
    switch (left) {
    case Left::preempted:
        return Doing::queued;
    case Left::blocked:
        return Doing::blocked;
    case Left::exited:
        return Doing::gone;
    case Left::stays: // the next stretch should have followed at once
    case Left::lost:
        break;
    }
    return Doing::unknown;
}

bool touches(const LostSpans &lost, const Gap &gap)
{
    const auto after = std::partition_point(
        lost.begin(), lost.end(), [&](const auto &span) { return span.second <= gap.begin_ns; });
    return after != lost.end() && after->first < gap.end_ns;
}

/// The gaps before each stretch, in their order; the first is from the birth on. Of a gap without
/// length none is kept.
std::vector<Gap> gapsOf(const ThreadTrace &trace, const LostSpans &lost)
{
    std::vector<Gap> gaps;
    gaps.reserve(trace.onCpu.size());
    if (trace.onCpu.empty())
        return gaps;
    Gap gap{.begin_ns = trace.born_ns.value_or(trace.onCpu.front().begin_ns),
            .doing = Doing::queued};
    for (const OnCpu stretch : trace.onCpu) {
        gap.end_ns = stretch.begin_ns;
        if (gap.length_ns() > 0) {
            gaps.push_back(gap);
            if (gap.doing == Doing::blocked && !lost.empty() && touches(lost, gap))
                gaps.back().doing =
                    Doing::unknown; // its parts are told apart when they are written
        }
        gap = {.begin_ns = std::max(gap.begin_ns, stretch.end_ns),
               .doing = doingAfter(stretch.left)};
    }
    return gaps;
}

/// Run-queue wait of the time between two readings that the gaps do not show.
struct WorkerWindow {
    std::int64_t hidden_ns = 0;  ///< below 0: the gaps show more than the reading
    std::int64_t blocked_ns = 0; ///< how much blocked time ended in it
};

std::size_t windowOf(std::span<const ThreadReading> readings, std::int64_t time_ns,
                     std::size_t from)
{
    while (from < readings.size() && readings[from].time_ns < time_ns)
        ++from;
    return from;
}

/// The scheduler counts a wait for a core when it ends. What it counted between two readings beyond
/// the preempted gaps that ended in between is waking late: it goes to the blocked gaps that ended
/// there, in proportion to their lengths.
void findWokenLate(std::vector<Gap> &gaps, const ThreadTrace &trace)
{
    const std::span<const ThreadReading> readings = trace.readings;
    std::vector<WorkerWindow> windows(readings.size());
    std::int64_t before_ns = trace.born_ns || readings.empty() ? 0 : readings.front().runQueue_ns;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        windows[i].hidden_ns = readings[i].runQueue_ns - before_ns;
        before_ns = readings[i].runQueue_ns;
    }
    std::size_t at = 0;
    for (const Gap &gap : gaps) {
        at = windowOf(readings, gap.end_ns, at);
        if (at == windows.size())
            break;
        if (gap.doing == Doing::queued)
            windows[at].hidden_ns -= gap.length_ns();
        else if (gap.doing == Doing::blocked)
            windows[at].blocked_ns += gap.length_ns();
    }
    // A thread is looked at a little after the moment that its reading names: a gap that ended in
    // between was counted one window early.
    for (std::size_t i = 0; i + 1 < windows.size(); ++i)
        windows[i].hidden_ns += std::min<std::int64_t>(0, windows[i + 1].hidden_ns);
    at = 0;
    for (Gap &gap : gaps) {
        at = windowOf(readings, gap.end_ns, at);
        if (at == windows.size())
            break;
        const WorkerWindow &window = windows[at];
        if (gap.doing == Doing::blocked)
            gap.late_ns =
                proportion(std::clamp<std::int64_t>(window.hidden_ns, 0, window.blocked_ns),
                           gap.length_ns(), window.blocked_ns);
    }
}

/// The kernel counts a page fault when it has been served. Where the thread had as many between two
/// looks as half of its blocked gaps that ended there and that no look fell into, those gaps are
/// taken for the waits of the faults: one fault can wait twice, for the page and what tells where
/// it is.
void findFaults(std::vector<Gap> &gaps, const ThreadTrace &trace)
{
    if (trace.faults.empty())
        return;
    FaultCounts counts(trace.faults);
    auto gap = gaps.begin();
    for (std::size_t i = 0; i < trace.readings.size(); ++i) {
        const ThreadReading &look = trace.readings[i];
        std::int64_t faults = counts.until(look.time_ns);
        std::vector<Gap *> unseen;
        for (; gap != gaps.end() && gap->end_ns <= look.time_ns; ++gap) {
            if (gap->doing != Doing::blocked)
                continue;
            if (i == 0 || gap->begin_ns > trace.readings[i - 1].time_ns)
                unseen.push_back(&*gap);
            else if (trace.readings[i - 1].detail == WaitDetail::pageFault)
                --faults; // the one that the look before saw
        }
        for (Gap *each : unseen)
            each->isFault = 2 * faults >= static_cast<std::int64_t>(unseen.size()) && faults > 0;
    }
}

/// Writes gaps and stretches in the order of time.
class ExactFill {
public:
    ExactFill(Lane &lane, const LaneSource &source, const LostSpans &lost)
        : m_writer(lane, source.stages),
          m_causes(source.trace.readings, source.gil, source.gilSeen_ns),
          m_lost(lost)
    {
    }

    void onCore(std::int64_t end_ns, int core)
    {
        m_writer.exactUntil(end_ns, Doing::onCore, {}, core);
    }

    /// Where records were lost, only death is sure.
    void offCore(std::int64_t end_ns, Doing doing)
    {
        if (doing == Doing::gone)
            return plain(end_ns, doing);
        while (m_lostAt < m_lost.size() && m_lost[m_lostAt].second <= m_writer.at_ns())
            ++m_lostAt;
        for (std::size_t i = m_lostAt; i < m_lost.size() && m_lost[i].first < end_ns; ++i) {
            plain(m_lost[i].first, doing);
            plain(std::min(end_ns, m_lost[i].second), Doing::unknown);
        }
        plain(end_ns, doing);
    }

    void blocked(const Gap &gap)
    {
        m_isFault = gap.isFault;
        offCore(gap.end_ns - gap.late_ns, Doing::blocked);
        offCore(gap.end_ns, Doing::wokenLate);
        m_isFault = false;
    }

private:
    void plain(std::int64_t end_ns, Doing doing)
    {
        if (end_ns <= m_writer.at_ns())
            return;
        const WaitCause cause = doing == Doing::blocked
                                    ? m_causes.of(m_writer.at_ns(), end_ns, m_isFault)
                                    : WaitCause{};
        m_writer.exactUntil(end_ns, doing, cause, -1);
    }

    LaneWriter m_writer;
    WaitCauses m_causes;
    const LostSpans &m_lost;
    std::size_t m_lostAt = 0;
    bool m_isFault = false;
};

} // namespace

void fillExact(Lane &lane, const LaneSource &source, const LostSpans &lost)
{
    const ThreadTrace &trace = source.trace;
    // A stretch on a core, and before it as much as a wait and a late waking.
    lane.intervals.reserve(3 * trace.onCpu.size() + 2 * source.stages.size());
    std::vector<Gap> gaps = gapsOf(trace, lost);
    findWokenLate(gaps, trace);
    findFaults(gaps, trace);
    ExactFill fill(lane, source, lost);
    if (trace.born_ns)
        fill.offCore(*trace.born_ns, Doing::gone);
    Doing doing = trace.born_ns ? Doing::queued : Doing::unknown;
    auto gap = gaps.begin();
    int core = -1;
    for (const OnCpu stretch : trace.onCpu) {
        if (gap != gaps.end() && gap->end_ns == stretch.begin_ns) {
            if (gap->late_ns > 0 || gap->isFault)
                fill.blocked(*gap);
            ++gap;
        }
        fill.offCore(stretch.begin_ns, doing);
        fill.onCore(stretch.end_ns, stretch.core);
        doing = doingAfter(stretch.left);
        core = stretch.left == Left::stays ? stretch.core : -1;
    }
    if (trace.died_ns && doing != Doing::gone) {
        fill.offCore(*trace.died_ns, doing);
        doing = Doing::gone;
    }
    if (core >= 0 && !source.isRunOver && doing != Doing::gone)
        fill.onCore(lane.end_ns, core);
    fill.offCore(lane.end_ns, doing);
}

} // namespace corelane
