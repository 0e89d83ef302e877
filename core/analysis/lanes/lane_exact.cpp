// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/lane_fill.h"

#include <algorithm>

namespace corelane {

ExactFill::ExactFill(Lane &lane, const LaneSource &source, const LostSpans &lost)
    : m_lane(lane),
      m_source(source),
      m_lost(lost),
      m_gaps(source.trace, lost),
      m_writer(lane, source.stages),
      m_causes(source.trace.readings, source.gil, source.gilSeen_ns),
      m_next(source.trace.onCpu.begin()),
      m_doing(source.trace.born_ns ? Doing::queued : Doing::unknown)
{
    if (source.trace.born_ns)
        offCore(*source.trace.born_ns, Doing::gone);
}

bool ExactFill::step()
{
    if (m_isWhole)
        return false;
    if (!m_looks)
        m_looks.emplace(m_source.trace, m_lost);
    if (m_next == m_source.trace.onCpu.end()) {
        end();
        m_isWhole = true;
        return true;
    }
    const OnCpu stretch = *m_next;
    ++m_next;
    if (auto gap = m_gaps.before(stretch)) {
        m_looks->judge(*gap);
        if (gap->late_ns > 0 || gap->isFault)
            blocked(*gap);
    }
    offCore(stretch.begin_ns, m_doing);
    m_writer.exactUntil(stretch.end_ns, Doing::onCore, {}, stretch.core);
    m_doing = doingAfter(stretch.left);
    m_core = stretch.left == OnCpu::Left::stays ? stretch.core : -1;
    return true;
}

/// What comes after the last stretch.
void ExactFill::end()
{
    const std::optional<std::int64_t> died_ns = m_source.trace.died_ns;
    if (died_ns && m_doing != Doing::gone) {
        offCore(*died_ns, m_doing);
        m_doing = Doing::gone;
    }
    if (isOnCoreAtEnd(m_doing, m_core))
        m_writer.exactUntil(m_lane.end_ns, Doing::onCore, {}, m_core);
    offCore(m_lane.end_ns, m_doing);
}

/// Of a run under way a thread that has not left its core is still there.
bool ExactFill::isOnCoreAtEnd(Doing doing, int core) const
{
    return core >= 0 && !m_source.isRunOver && doing != Doing::gone;
}

/// Where records were lost, only death is sure.
void ExactFill::offCore(std::int64_t end_ns, Doing doing)
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

void ExactFill::blocked(const Gap &gap)
{
    m_isFault = gap.isFault;
    offCore(gap.end_ns - gap.late_ns, Doing::blocked);
    offCore(gap.end_ns, Doing::wokenLate);
    m_isFault = false;
}

void ExactFill::plain(std::int64_t end_ns, Doing doing)
{
    if (end_ns <= m_writer.at_ns())
        return;
    const WaitCause cause =
        doing == Doing::blocked ? m_causes.of(m_writer.at_ns(), end_ns, m_isFault) : WaitCause{};
    m_writer.exactUntil(end_ns, doing, cause, -1);
}

std::int64_t ExactFill::onCpu_ns() const
{
    const ThreadTrace &trace = m_source.trace;
    const std::int64_t end_ns = m_lane.end_ns;
    std::int64_t sum_ns = 0;
    std::int64_t at_ns = m_lane.begin_ns;
    const auto pass = [&](std::int64_t time_ns) {
        at_ns = std::max(at_ns, std::min(time_ns, end_ns));
    };
    if (trace.born_ns)
        pass(*trace.born_ns);
    Doing doing = Doing::unknown;
    int core = -1;
    for (const OnCpu stretch : trace.onCpu) {
        pass(stretch.begin_ns);
        const std::int64_t since_ns = at_ns;
        pass(stretch.end_ns);
        sum_ns += at_ns - since_ns;
        doing = doingAfter(stretch.left);
        core = stretch.left == OnCpu::Left::stays ? stretch.core : -1;
    }
    return sum_ns + (!trace.died_ns && isOnCoreAtEnd(doing, core) ? end_ns - at_ns : 0);
}

} // namespace corelane
