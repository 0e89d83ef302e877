// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/lane_gaps.h"

#include "analysis/arithmetic/proportion.h"

#include <algorithm>

namespace corelane {
namespace {

bool touches(const LostSpans &lost, const Gap &gap)
{
    const auto after = std::partition_point(
        lost.begin(), lost.end(), [&](const auto &span) { return span.second <= gap.begin_ns; });
    return after != lost.end() && after->first < gap.end_ns;
}

} // namespace

Doing doingAfter(OnCpu::Left left)
{
    using Left = OnCpu::Left;
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

Gaps::Gaps(const ThreadTrace &trace, const LostSpans &lost) : m_lost(lost)
{
    if (!trace.onCpu.empty())
        m_next = {.begin_ns = trace.born_ns.value_or(trace.onCpu.front().begin_ns),
                  .doing = Doing::queued};
}

std::optional<Gap> Gaps::before(const OnCpu &stretch)
{
    Gap gap = m_next;
    gap.end_ns = stretch.begin_ns;
    m_next = {.begin_ns = std::max(gap.begin_ns, stretch.end_ns),
              .doing = doingAfter(stretch.left)};
    if (gap.length_ns() <= 0)
        return std::nullopt;
    if (gap.doing == Doing::blocked && !m_lost.empty() && touches(m_lost, gap))
        gap.doing = Doing::unknown; // its parts are told apart when they are written
    return gap;
}

GapLooks::GapLooks(const ThreadTrace &trace, const LostSpans &lost)
    : m_looks(trace.readings), m_windows(trace.readings.size())
{
    std::int64_t before_ns = trace.born_ns || m_looks.empty() ? 0 : m_looks.front().runQueue_ns;
    for (std::size_t i = 0; i < m_looks.size(); ++i) {
        m_windows[i].hidden_ns = m_looks[i].runQueue_ns - before_ns;
        before_ns = m_looks[i].runQueue_ns;
    }
    Gaps gaps(trace, lost);
    std::size_t at = 0;
    for (const OnCpu stretch : trace.onCpu) {
        if (const auto gap = gaps.before(stretch)) {
            at = windowOf(*gap, at);
            if (at == m_windows.size())
                break;
            count(*gap, at);
        }
    }
    findHidden();
    findFaults(trace.faults);
}

/// The first look that is not before the gap's end.
std::size_t GapLooks::windowOf(const Gap &gap, std::size_t from) const
{
    while (from < m_looks.size() && m_looks[from].time_ns < gap.end_ns)
        ++from;
    return from;
}

bool GapLooks::isUnseen(const Gap &gap, std::size_t window) const
{
    return window == 0 || gap.begin_ns > m_looks[window - 1].time_ns;
}

void GapLooks::count(const Gap &gap, std::size_t window)
{
    Window &its = m_windows[window];
    if (gap.doing == Doing::queued)
        its.hidden_ns -= gap.length_ns();
    if (gap.doing != Doing::blocked)
        return;
    its.blocked_ns += gap.length_ns();
    if (isUnseen(gap, window))
        ++its.unseen;
    else if (m_looks[window - 1].detail == WaitDetail::pageFault)
        ++its.faultsSeen;
}

/// The scheduler counts a wait for a core when it ends. What it counted between two looks beyond
/// the preempted gaps that ended in between is waking late: it goes to the blocked gaps that ended
/// there, in proportion to their lengths. A thread is looked at a little after the moment that its
/// reading names: a gap that ended in between was counted one window early.
void GapLooks::findHidden()
{
    for (std::size_t i = 0; i + 1 < m_windows.size(); ++i)
        m_windows[i].hidden_ns += std::min<std::int64_t>(0, m_windows[i + 1].hidden_ns);
    for (Window &window : m_windows)
        window.hidden_ns = std::clamp<std::int64_t>(window.hidden_ns, 0, window.blocked_ns);
}

/// The kernel counts a page fault when it has been served. Where the thread had as many between two
/// looks as half of its blocked gaps that ended there and that no look fell into, those gaps are
/// taken for the waits of the faults: one fault can wait twice, for the page and what tells where
/// it is. The one that the look before saw is not among them.
void GapLooks::findFaults(std::span<const FaultReading> faults)
{
    if (faults.empty())
        return;
    FaultCounts counts(faults);
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        const std::int64_t unseen =
            counts.until(m_looks[i].time_ns) - static_cast<std::int64_t>(m_windows[i].faultsSeen);
        m_windows[i].areFaults =
            unseen > 0 && 2 * unseen >= static_cast<std::int64_t>(m_windows[i].unseen);
    }
}

void GapLooks::judge(Gap &gap)
{
    m_at = windowOf(gap, m_at);
    if (m_at == m_windows.size() || gap.doing != Doing::blocked)
        return;
    const Window &window = m_windows[m_at];
    if (window.hidden_ns > 0)
        gap.late_ns = proportion(window.hidden_ns, gap.length_ns(), window.blocked_ns);
    gap.isFault = window.areFaults && isUnseen(gap, m_at);
}

} // namespace corelane
