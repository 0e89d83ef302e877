// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lanes.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <numeric>
#include <utility>
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

    /// What a lane does, as far as it matters here. What it waits for a lock or for others now it
    /// will be late at its end; one that waits for a lock counts as beside those that work.
    enum class Doing { nothing, works, waitsForLock, waitsForOthers };

    /// From here on.
    void enter(std::uint32_t lane, Doing doing)
    {
        Member &member = settle(lane);
        count(member.doing, -1);
        member.doing = doing;
        count(doing, 1);
    }

    int working() const { return m_working; }

    /// All went on doing that for so long.
    void ran(std::int64_t length_ns)
    {
        m_ran_ns += length_ns;
        if (m_working + m_waiting > 1)
            m_beside_ns += length_ns;
    }

    /// Asked where one thread alone has work; in the order of time. The first thread makes the
    /// others: what it does after them is serial. Who has hardly worked, beside what the one does
    /// that goes on, has left it no tail.
    bool hasFinishedMember(std::uint32_t alone, std::int64_t time_ns)
    {
        for (; m_next < m_byEnd.size() && m_lanes[m_byEnd[m_next]].end_ns <= time_ns; ++m_next) {
            if (m_byEnd[m_next] > 0 && isMember(m_byEnd[m_next])) {
                const Lane &ended = m_lanes[m_byEnd[m_next]];
                m_endedWork_ns += ended.onCpu_ns;
                m_ended.emplace_back(ended.end_ns, m_endedWork_ns);
            }
        }
        return alone > 0 && isMember(alone) &&
               static_cast<double>(endedWorkSince_ns(m_lanes[alone].begin_ns)) >
                   kLeastWork * static_cast<double>(m_lanes[alone].onCpu_ns);
    }

    /// What that stretch of a tail is only there for, as the thread had waited for it: a lock,
    /// others, or nothing. It is taken off what it had waited.
    Doing takeOwed(std::uint32_t lane, std::int64_t length_ns)
    {
        Member &member = settle(lane);
        for (auto [owed_ns, why] : {std::pair(&member.owed_ns, Doing::waitsForLock),
                                    std::pair(&member.owedToOthers_ns, Doing::waitsForOthers)}) {
            if (*owed_ns >= length_ns) {
                *owed_ns -= length_ns;
                return why;
            }
        }
        return Doing::nothing;
    }

private:
    /// Of its CPU time: so much beside others makes a thread one of several.
    static constexpr double kWorkedBeside = 0.1;
    /// Of what the one does that goes on.
    static constexpr double kLeastWork = 0.05;

    struct Member {
        std::int64_t worked_ns = 0;
        std::int64_t beside_ns = 0; ///< others had work, too, or it waited for a lock of theirs
        std::int64_t owed_ns = 0;   ///< it waited for locks
        std::int64_t owedToOthers_ns = 0;
        Doing doing = Doing::nothing;
        std::int64_t ran_ns = 0; ///< up to there it is counted: of m_ran_ns and m_beside_ns
        std::int64_t ranBeside_ns = 0;
    };

    /// Counts what a lane has done since it was counted last: whatever goes on beside it, a moment
    /// costs no more for many lanes than for one.
    Member &settle(std::uint32_t lane)
    {
        Member &member = m_members[lane];
        const std::int64_t ran_ns = m_ran_ns - std::exchange(member.ran_ns, m_ran_ns);
        const std::int64_t beside_ns =
            m_beside_ns - std::exchange(member.ranBeside_ns, m_beside_ns);
        if (member.doing == Doing::works) {
            member.worked_ns += ran_ns;
            member.beside_ns += beside_ns;
        } else if (member.doing == Doing::waitsForLock) {
            member.owed_ns += ran_ns;
            member.beside_ns += ran_ns;
        } else if (member.doing == Doing::waitsForOthers) {
            member.owedToOthers_ns += ran_ns;
        }
        return member;
    }

    void count(Doing doing, int by)
    {
        m_working += doing == Doing::works ? by : 0;
        m_waiting += doing == Doing::waitsForLock ? by : 0;
    }

    /// Of members that came to their ends after that.
    std::int64_t endedWorkSince_ns(std::int64_t time_ns) const
    {
        const auto after =
            std::partition_point(m_ended.begin(), m_ended.end(),
                                 [time_ns](const auto &ended) { return ended.first <= time_ns; });
        return m_endedWork_ns - (after == m_ended.begin() ? 0 : std::prev(after)->second);
    }

    bool isMember(std::uint32_t lane)
    {
        const Member &member = settle(lane);
        return member.beside_ns > 0 && static_cast<double>(member.beside_ns) >=
                                           kWorkedBeside * static_cast<double>(member.worked_ns);
    }

    const std::vector<Lane> &m_lanes;
    std::vector<Member> m_members;
    std::vector<std::uint32_t> m_byEnd;
    std::size_t m_next = 0;
    /// Members that have come to their ends: when, and what all up to that one did on cores.
    std::vector<std::pair<std::int64_t, std::int64_t>> m_ended;
    std::int64_t m_endedWork_ns = 0;
    int m_working = 0;
    int m_waiting = 0;
    std::int64_t m_ran_ns = 0;    ///< since the beginning
    std::int64_t m_beside_ns = 0; ///< of that, while more than one worked or waited
};

} // namespace corelane
