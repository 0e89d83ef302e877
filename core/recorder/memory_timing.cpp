// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/memory_timing.h"

#include <algorithm>
#include <cstdlib>

namespace corelane {
namespace {

/// Soon enough to catch short runs, late enough for what they begin with.
constexpr std::int64_t kFirst_ns = 100'000'000;
/// A few interpreters that start grow by less; a reading of them would cost more than it tells.
constexpr std::int64_t kLeastGrowth_bytes = 64 << 20;
/// What grows by a quarter each time is read often enough, and seldom: all those readings together
/// take five times what the last one does, spread over fifty times that where it goes on growing.
constexpr std::int64_t kGrowthShare = 4;
constexpr std::int64_t kGrowthCosts = 50;
/// What has stopped growing is read once more, if there is so much more than was seen.
constexpr std::int64_t kRestShare = 16;
constexpr std::int64_t kLeastRest_bytes = 16 << 20;

} // namespace

void MemoryTiming::begin(std::int64_t release_ns)
{
    m_first_ns = release_ns + kFirst_ns;
    m_cadence = Cadence(m_first_ns, kPeriod_ns);
    m_earliest_ns = m_first_ns;
}

void MemoryTiming::treeRead(std::int64_t resident_bytes)
{
    m_isAtRest = std::abs(resident_bytes - m_last_bytes) <= m_last_bytes / 100;
    m_last_bytes = resident_bytes;
}

bool MemoryTiming::isDue(std::int64_t now_ns, std::int64_t resident_bytes) const
{
    const std::int64_t growth_bytes = resident_bytes - m_most_bytes;
    const bool isMuch = growth_bytes > std::max(m_most_bytes / kGrowthShare, kLeastGrowth_bytes);
    const bool isMore = growth_bytes > std::max(m_most_bytes / kRestShare, kLeastRest_bytes);
    return now_ns >= m_cadence.next_ns() ||
           ((isMuch || (isMore && m_isAtRest)) && now_ns >= m_earliest_ns) ||
           (isMuch && m_isAtRest && now_ns >= m_first_ns);
}

void MemoryTiming::done(std::int64_t now_ns, std::int64_t cost_ns, std::int64_t resident_bytes)
{
    m_most_bytes = std::max(m_most_bytes, resident_bytes);
    m_earliest_ns = now_ns + kGrowthCosts * cost_ns;
    if (now_ns >= m_cadence.next_ns())
        m_cadence.done(now_ns, 4 * cost_ns); // memory changes slowly
}

} // namespace corelane
