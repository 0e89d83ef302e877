// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/cadence.h"

#include <algorithm>

namespace corelane {

Cadence::Cadence(std::int64_t first_ns, std::int64_t period_ns, std::int64_t scatter_ns)
    : m_next_ns(first_ns), m_period_ns(period_ns), m_scatter_ns(scatter_ns), m_now_ns(period_ns)
{
}

Cadence Cadence::startingWith(std::int64_t shortest_ns) const
{
    Cadence cadence = *this;
    cadence.m_now_ns = std::min(shortest_ns, m_period_ns);
    return cadence;
}

void Cadence::done(std::int64_t now_ns, std::int64_t cost_ns)
{
    constexpr std::int64_t kAtFirst = 20;
    constexpr std::int64_t kInTheLongRun = 100;
    const std::int64_t times = m_now_ns < m_period_ns ? kAtFirst : kInTheLongRun;
    const std::int64_t earliest_ns = now_ns + times * cost_ns;
    m_next_ns += m_now_ns;
    if (m_next_ns < earliest_ns) {
        const std::int64_t missed = (earliest_ns - m_next_ns + m_now_ns - 1) / m_now_ns;
        m_next_ns += missed * m_now_ns;
    }
    const double scatter = static_cast<double>(m_scatter_ns) * static_cast<double>(m_now_ns) /
                           static_cast<double>(m_period_ns);
    m_now_ns = std::min(m_period_ns, m_now_ns + m_now_ns / 2);
    // Multiples of the golden ratio: no two in a row are near each other, and all fill the range.
    constexpr double kGoldenRatio = 0.618'033'988'749'895;
    m_scattered += m_scattered < 1 - kGoldenRatio ? kGoldenRatio : kGoldenRatio - 1;
    m_late_ns = static_cast<std::int64_t>(m_scattered * scatter);
}

} // namespace corelane
