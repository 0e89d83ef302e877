// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace corelane {

/// When something that recurs is due next: at absolute moments one period apart, so that delays do
/// not add up, and rarer when it is expensive: what costs c is not due before 100 c later, which
/// keeps it below 1 % of one core.
class Cadence {
public:
    /// `scatter_ns`: each moment comes up to that much later, by another amount each time, so that
    /// looking never falls into step with what is looked at.
    Cadence(std::int64_t first_ns, std::int64_t period_ns, std::int64_t scatter_ns = 0);

    /// The same, but more often at first: from `shortest_ns` on each period is half as long again
    /// as the one before it, until it is as long as the rest. So long it may cost up to 5 %, which
    /// is a moment's time.
    Cadence startingWith(std::int64_t shortest_ns) const;

    std::int64_t next_ns() const { return m_next_ns + m_late_ns; }
    /// It was done just before `now_ns` and took `cost_ns` of CPU time.
    void done(std::int64_t now_ns, std::int64_t cost_ns);

private:
    std::int64_t m_next_ns;
    std::int64_t m_period_ns; ///< in the long run
    std::int64_t m_scatter_ns;
    std::int64_t m_now_ns; ///< the period now
    std::int64_t m_late_ns = 0;
    double m_scattered = 0; ///< 0 … 1
};

} // namespace corelane
