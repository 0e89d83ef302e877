// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/lane_stream.h"

#include "analysis/lanes/lane_fill.h"

#include <utility>

namespace corelane {

struct LaneStream::Growing {
    Growing(Lane &&its, LaneSource &&from, const LostSpans &lost)
        : lane(std::move(its)), source(std::move(from)), fill(lane, source, lost)
    {
    }

    Lane lane;
    LaneSource source;
    ExactFill fill;
};

LaneStream::LaneStream(const Lane &whole) : m_lane(&whole), m_ready(whole.intervals.size()) {}

LaneStream::LaneStream(Lane &&whole)
    : m_own(std::make_unique<Lane>(std::move(whole))),
      m_lane(m_own.get()),
      m_ready(m_own->intervals.size())
{
}

LaneStream::LaneStream(Lane lane, LaneSource source, const LostSpans &lost)
    : m_growing(std::make_unique<Growing>(std::move(lane), std::move(source), lost)),
      m_lane(&m_growing->lane)
{
}

LaneStream::LaneStream(LaneStream &&) noexcept = default;
LaneStream &LaneStream::operator=(LaneStream &&) noexcept = default;
LaneStream::~LaneStream() = default;

std::int64_t LaneStream::onCpu_ns() const
{
    return m_growing ? m_growing->fill.onCpu_ns() : m_lane->onCpu_ns;
}

bool LaneStream::more()
{
    constexpr std::size_t kTogether = 32;
    if (!m_growing)
        return false;
    std::vector<LaneInterval> &intervals = m_growing->lane.intervals;
    intervals.erase(intervals.begin(), intervals.begin() + static_cast<std::ptrdiff_t>(m_next));
    m_next = 0;
    bool goesOn = true;
    while (goesOn && intervals.size() < kTogether)
        goesOn = m_growing->fill.step();
    m_ready = intervals.size() - (goesOn ? 1 : 0); // the last one may yet become longer
    return m_ready > 0;
}

Lane LaneStream::whole() &&
{
    if (!m_growing)
        return m_own ? std::move(*m_own) : *m_lane;
    const LaneSource &source = m_growing->source;
    // A stretch on a core, and before it as much as a wait and a late waking.
    m_growing->lane.intervals.reserve(3 * source.trace.onCpu.size() + 2 * source.stages.size());
    while (m_growing->fill.step()) {
    }
    return std::move(m_growing->lane);
}

} // namespace corelane
