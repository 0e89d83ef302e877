// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

namespace corelane {

/// Which threads work beside others, and who of those has come to its end: what is left then to
/// those that go on is a tail, not a serial part.
class Teams {
public:
    explicit Teams(const Lanes &threads)
        : m_lanes(threads.lanes), m_members(threads.lanes.size()), m_byEnd(threads.lanes.size())
    {
        std::iota(m_byEnd.begin(), m_byEnd.end(), 0U);
        std::sort(m_byEnd.begin(), m_byEnd.end(), [this](std::uint32_t x, std::uint32_t y) {
            return m_lanes[x].end_ns < m_lanes[y].end_ns;
        });
    }

    /// `waiting`: lanes that wait for a lock. They count as beside those that work, and what they
    /// wait now they will be late at their end.
    void ran(const std::vector<std::uint32_t> &active, const std::vector<std::uint32_t> &waiting,
             std::int64_t length_ns)
    {
        for (const std::uint32_t lane : waiting) {
            m_members[lane].owed_ns += length_ns;
            m_members[lane].beside_ns += length_ns;
        }
        const bool isBeside = active.size() + waiting.size() > 1;
        for (const std::uint32_t lane : active) {
            m_members[lane].worked_ns += length_ns;
            if (isBeside)
                m_members[lane].beside_ns += length_ns;
        }
    }

    /// Asked where one thread alone has work; in the order of time. The first thread makes the
    /// others: what it does after them is serial.
    bool hasFinishedMember(std::uint32_t alone, std::int64_t time_ns)
    {
        for (; m_next < m_byEnd.size() && m_lanes[m_byEnd[m_next]].end_ns <= time_ns; ++m_next) {
            if (m_byEnd[m_next] > 0 && isMember(m_byEnd[m_next]))
                m_lastEnd_ns = m_lanes[m_byEnd[m_next]].end_ns;
        }
        return alone > 0 && isMember(alone) && m_lastEnd_ns > m_lanes[alone].begin_ns;
    }

    /// Whether that stretch of a tail is only there because the thread had waited for a lock; if
    /// so, it is taken off what it had waited.
    bool takeOwed(std::uint32_t lane, std::int64_t length_ns)
    {
        if (m_members[lane].owed_ns < length_ns)
            return false;
        m_members[lane].owed_ns -= length_ns;
        return true;
    }

private:
    /// Of its CPU time: so much beside others makes a thread one of several.
    static constexpr double kWorkedBeside = 0.1;

    struct Member {
        std::int64_t worked_ns = 0;
        std::int64_t beside_ns = 0; ///< others had work, too, or it waited for a lock of theirs
        std::int64_t owed_ns = 0;   ///< it waited for locks
    };
    bool isMember(std::uint32_t lane) const
    {
        const Member &member = m_members[lane];
        return member.beside_ns > 0 && static_cast<double>(member.beside_ns) >=
                                           kWorkedBeside * static_cast<double>(member.worked_ns);
    }

    const std::vector<Lane> &m_lanes;
    std::vector<Member> m_members;
    std::vector<std::uint32_t> m_byEnd;
    std::size_t m_next = 0;
    std::int64_t m_lastEnd_ns = 0; ///< of a member
};

} // namespace corelane
