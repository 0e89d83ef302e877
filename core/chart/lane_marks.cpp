// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/lane_marks.h"

#include <algorithm>

namespace corelane {

LaneMarks::LaneMarks(std::initializer_list<LaneMark> marks)
{
    for (const LaneMark &mark : marks)
        push_back(mark);
}

LaneMarks::LaneMarks(const std::vector<LaneMark> &marks)
{
    for (const LaneMark &mark : marks)
        push_back(mark);
}

void LaneMarks::push_back(const LaneMark &mark)
{
    if (m_marks.size() % kPart == 0) {
        const std::int64_t reach_ns = m_parts.empty() ? mark.end_ns : m_parts.back().reach_ns;
        m_parts.push_back({mark.begin_ns, mark.end_ns, reach_ns, m_sums.size()});
    }
    m_marks.push_back(mark);
    addUp(mark);
}

void LaneMarks::addUp(const LaneMark &mark)
{
    Part &part = m_parts.back();
    part.begin_ns = std::min(part.begin_ns, mark.begin_ns);
    part.end_ns = std::max(part.end_ns, mark.end_ns);
    part.reach_ns = std::max(part.reach_ns, mark.end_ns);
    const double time_ns = static_cast<double>(mark.end_ns - mark.begin_ns) * mark.share;
    for (std::size_t i = part.sumsBegin; i < m_sums.size(); ++i) {
        if (m_sums[i].role == mark.role && m_sums[i].worker == mark.worker) {
            m_sums[i].time_ns += time_ns;
            return;
        }
    }
    m_sums.push_back({mark.role, mark.worker, time_ns});
}

LaneMarks::Range LaneMarks::in(std::int64_t begin_ns, std::int64_t end_ns) const
{
    const std::size_t first = std::min(partFrom(begin_ns) * kPart, size());
    const auto last =
        std::partition_point(begin() + static_cast<std::ptrdiff_t>(first), end(),
                             [end_ns](const LaneMark &mark) { return mark.begin_ns < end_ns; });
    return {begin() + static_cast<std::ptrdiff_t>(first), last};
}

std::size_t LaneMarks::partFrom(std::int64_t time_ns) const
{
    const auto part =
        std::partition_point(m_parts.begin(), m_parts.end(),
                             [time_ns](const Part &each) { return each.reach_ns <= time_ns; });
    return static_cast<std::size_t>(part - m_parts.begin());
}

LaneMarks::Range LaneMarks::marksOf(std::size_t part) const
{
    const std::size_t first = part * kPart;
    const std::size_t last = std::min(first + kPart, size());
    return {begin() + static_cast<std::ptrdiff_t>(first),
            begin() + static_cast<std::ptrdiff_t>(last)};
}

std::span<const LaneMarks::Sum> LaneMarks::sumsOf(std::size_t part) const
{
    const std::size_t first = m_parts[part].sumsBegin;
    const std::size_t last =
        part + 1 < m_parts.size() ? m_parts[part + 1].sumsBegin : m_sums.size();
    return sums().subspan(first, last - first);
}

} // namespace corelane
