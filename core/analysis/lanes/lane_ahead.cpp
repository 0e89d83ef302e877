// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/lane_ahead.h"

#include "record/beside.h"

#include <utility>

namespace corelane {

LaneAhead::LaneAhead(LaneStream stream, bool isLong)
    : m_isLong(isLong), m_making(std::make_unique<Making>(std::move(stream)))
{
}

void LaneAhead::Making::fill(std::size_t most)
{
    intervals.clear();
    while (intervals.size() < most) {
        const LaneInterval *interval = stream.next();
        if (!interval)
            return;
        intervals.push_back(*interval);
    }
}

bool LaneAhead::takeOn()
{
    constexpr std::size_t kFew = 32;
    constexpr std::size_t kMany = 1 << 15; // takes much longer than a thread to start
    if (m_making->done.valid())
        m_making->done.get();
    else
        m_making->fill(m_isLong ? kMany : kFew);
    std::swap(m_now, m_making->intervals);
    m_next = 0;
    if (m_now.empty())
        return false;
    if (m_isLong)
        m_making->done =
            std::async(kBesideOrLater, [making = m_making.get()] { making->fill(kMany); });
    return true;
}

} // namespace corelane
