// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/cadence.h"

namespace corelane {

Cadence::Cadence(std::int64_t first_ns, std::int64_t period_ns, std::int64_t scatter_ns)
    : m_next_ns(first_ns), m_period_ns(period_ns), m_scatter_ns(scatter_ns)
{
}

void Cadence::done(std::int64_t now_ns, std::int64_t cost_ns)
{
    const std::int64_t earliest_ns = now_ns + 100 * cost_ns;
    m_next_ns += m_period_ns;
    if (m_next_ns < earliest_ns) {
        const std::int64_t missed = (earliest_ns - m_next_ns + m_period_ns - 1) / m_period_ns;
        m_next_ns += missed * m_period_ns;
    }
    // Multiples of the golden ratio: no two in a row are near each other, and all fill the range.
    constexpr double kGoldenRatio = 0.618'033'988'749'895;
    m_scattered += m_scattered < 1 - kGoldenRatio ? kGoldenRatio : kGoldenRatio - 1;
    m_late_ns = static_cast<std::int64_t>(m_scattered * static_cast<double>(m_scatter_ns));
}

} // namespace corelane
