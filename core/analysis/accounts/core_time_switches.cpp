// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounts/core_time_behind.h"
#include "analysis/accounts/core_time_counts.h"
#include "analysis/accounts/core_time_served.h"
#include "analysis/accounts/core_time_sources.h"
#include "analysis/accounts/core_time_teams.h"
#include "analysis/arithmetic/saturating.h"
#include "analysis/lanes/lane_ahead.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <list>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace corelane {
namespace {

constexpr std::size_t kManyStretches = 1 << 18; ///< stretches
constexpr std::size_t kFewLanes = 16;           ///< some MB each
constexpr std::int64_t kBreak_ns = 1'000'000;   ///< so short, others do not end a serial stretch

/// Where each lane is; goes through all of them in the order of time.
class Cursors {
public:
    struct Change {
        std::int64_t time_ns = 0;
        std::uint32_t lane = 0;
        std::uint8_t from = kGone;
        std::uint8_t to = kGone;
        int leaves = -1; ///< the core that it was on
        int enters = -1;
    };

    Cursors(const RunRecord &run, const LaneStreams &threads)
        : m_lanes(threads.lanes().lanes),
          m_sharesLock(sharesOneLock(run)),
          m_served(servedWithin(run, threads))
    {
        const bool isLong = run.onCpu.size() >= kManyStretches && m_lanes.size() <= kFewLanes;
        m_at.reserve(m_lanes.size());
        for (std::uint32_t lane = 0; lane < m_lanes.size(); ++lane) {
            m_at.push_back({.stream = LaneAhead(threads.of(lane), isLong)});
            At &at = m_at.back();
            if ((at.interval = at.stream.next()))
                m_next.emplace_back(at.interval->begin_ns, lane);
        }
        std::make_heap(m_next.begin(), m_next.end(), std::greater<>());
    }

    /// Empty at the end.
    std::optional<Change> next()
    {
        if (m_next.empty())
            return std::nullopt;
        const auto [time_ns, lane] = m_next.front();
        At &at = m_at[lane];
        Change change{.time_ns = time_ns, .lane = lane, .from = at.slot, .leaves = at.core};
        at.slot = kGone;
        at.core = -1;
        if (at.interval) {
            at.slot = slotOf(partIn(lane, *at.interval));
            at.core = at.interval->core;
            m_next.front().first = at.interval->end_ns;
            at.interval = at.stream.next();
        } else {
            m_next.front() = m_next.back();
            m_next.pop_back();
        }
        sink();
        change.to = at.slot;
        change.enters = at.core;
        return change;
    }

private:
    /// What waits on a socket for a thread of the run depends on that one.
    ThreadPart partIn(std::uint32_t lane, const LaneInterval &interval) const
    {
        ThreadPart part = partOf(m_lanes[lane], interval, m_sharesLock);
        if (!m_served.empty() && m_served[lane] && part.part == Part::waits &&
            interval.cause.detail == WaitDetail::socket)
            part.part = Part::depends;
        return part;
    }

    /// The first one may not be the earliest any more, unlike all others below it.
    void sink()
    {
        for (std::size_t at = 0;;) {
            std::size_t earliest = at;
            for (const std::size_t below : {2 * at + 1, 2 * at + 2}) {
                if (below < m_next.size() && m_next[below] < m_next[earliest])
                    earliest = below;
            }
            if (earliest == at)
                return;
            std::swap(m_next[at], m_next[earliest]);
            at = earliest;
        }
    }

    struct At {
        LaneAhead stream;
        const LaneInterval *interval = nullptr; ///< the next
        std::uint8_t slot = kGone;
        int core = -1;
    };
    using Next = std::pair<std::int64_t, std::uint32_t>;

    const std::vector<Lane> &m_lanes; ///< without intervals
    bool m_sharesLock;
    std::vector<bool> m_served; ///< see servedWithin
    std::vector<At> m_at;
    std::vector<Next> m_next; ///< a heap: the earliest is the first
};

/// Goes through the run once, from change to change.
class Sweep {
public:
    Sweep(CoreTime &time, const RunRecord &run, const Lanes &threads)
        : m_time(time),
          m_threads(threads),
          m_cpus(run),
          m_cpuChanges(cpuChangesOf(run, threads)),
          m_workers(workerTimesOf(run)),
          m_teams(threads),
          m_behind(threads),
          m_at_ns(threads.begin_ns),
          m_onCore(m_cpus.differ() ? kMostCpus : 0),
          m_given(m_onCore.size())
    {
    }

    Parts go(Cursors cursors)
    {
        while (const auto change = cursors.next()) {
            until(std::min(change->time_ns, m_threads.end_ns));
            take(*change);
        }
        until(m_threads.end_ns);
        Parts behind;
        for (const auto &[counts, length_ns] : m_lengths) {
            const Moment moment = counts.lasting(length_ns);
            shareOut(moment, m_time.parts, behind);
            for (const State state : {State::gilWait, State::lockWait})
                m_time.behind[state] += moment.behind[state];
        }
        return behind;
    }

private:
    void take(const Cursors::Change &change)
    {
        if (change.from != kGone) // they make no moment another
            m_counts.add(change.from, -1);
        if (change.to != kGone)
            m_counts.add(change.to, 1);
        m_active += isActive(change.to) ? change.lane : 0;
        m_active -= isActive(change.from) ? change.lane : 0;
        m_behind.take(change.lane, doingIn(change.from), doingIn(change.to));
        m_teams.enter(change.lane, isActive(change.to)      ? Teams::Doing::works
                                   : isLocked(change.to)    ? Teams::Doing::waitsForLock
                                   : isForOthers(change.to) ? Teams::Doing::waitsForOthers
                                                            : Teams::Doing::nothing);
        if (!m_cpus.differ())
            return;
        if (change.from == kQueued && change.to != kQueued)
            m_queued.erase(m_places[change.lane]);
        else if (change.from != kQueued && change.to == kQueued)
            m_places[change.lane] = m_queued.insert(m_queued.end(), change.lane);
        if (change.leaves >= 0 && change.leaves < kMostCpus)
            --m_onCore[static_cast<std::size_t>(change.leaves)];
        if (change.enters >= 0 && change.enters < kMostCpus)
            ++m_onCore[static_cast<std::size_t>(change.enters)];
    }

    void until(std::int64_t end_ns)
    {
        while (m_at_ns < end_ns) {
            std::int64_t stop_ns = end_ns;
            while (m_nextCpus < m_cpuChanges.size() && m_cpuChanges[m_nextCpus].time_ns <= m_at_ns)
                m_counts.cpus = static_cast<ThreadCount>(m_cpuChanges[m_nextCpus++].cpus);
            if (m_nextCpus < m_cpuChanges.size())
                stop_ns = std::min(stop_ns, m_cpuChanges[m_nextCpus].time_ns);
            m_counts.startUp = m_workers.isStartUp(m_at_ns) ? 1 : 0;
            stop_ns = std::min(stop_ns, nextStage_ns());
            while (m_nextEnd < m_workers.ends_ns.size() && m_workers.ends_ns[m_nextEnd] <= m_at_ns)
                ++m_nextEnd;
            if (m_nextEnd < m_workers.ends_ns.size())
                stop_ns = std::min(stop_ns, m_workers.ends_ns[m_nextEnd]);
            add(stop_ns);
        }
    }

    /// When the workers' start-up is over or interrupted, or goes on.
    std::int64_t nextStage_ns() const
    {
        std::int64_t next_ns = std::numeric_limits<std::int64_t>::max();
        const auto consider = [&](std::int64_t time_ns) {
            if (time_ns > m_at_ns)
                next_ns = std::min(next_ns, time_ns);
        };
        if (m_workers.firstChunk_ns)
            consider(*m_workers.firstChunk_ns);
        if (m_workers.serial) {
            consider(m_workers.serial->first);
            consider(m_workers.serial->second);
        }
        return next_ns;
    }

    void add(std::int64_t end_ns)
    {
        const std::int64_t length_ns = end_ns - m_at_ns;
        Counts counts = m_counts;
        const ThreadCount room = counts.cpus - std::min(counts.threads[kRunning], counts.cpus);
        const ThreadCount queued = counts.threads[kQueued];
        if (const ThreadCount free = freeQueued(room); free != queued)
            counts.add(kQueued, std::int64_t{free} - queued);
        m_time.crowded_ns =
            plus(m_time.crowded_ns, times(queued - counts.threads[kQueued], length_ns));
        if (counts.threads[kQueued] > 0) {
            counts.behindGil = m_behind.gil();
            counts.behindLock = m_behind.lock();
        }
        counts.finished = static_cast<ThreadCount>(m_nextEnd);
        const bool isAlone = m_teams.working() == 1;
        const auto alone = static_cast<std::uint32_t>(m_active);
        if (isAlone && counts.finished == 0 && m_teams.hasFinishedMember(alone, m_at_ns)) {
            const Teams::Doing owed = m_teams.takeOwed(alone, length_ns);
            if (owed == Teams::Doing::waitsForLock)
                counts.add(kFirstWait + indexIn(kWaits, State::lockWait), 1);
            else if (owed == Teams::Doing::nothing)
                counts.finished = 1;
        }
        m_teams.ran(length_ns);
        m_lengths.add(counts, length_ns);
        m_time.total_ns = plus(m_time.total_ns, times(counts.cpus, length_ns));
        followAlone(isAlone && counts.finished == 0 && counts.startUp == 0 && !counts.hasLockWait(),
                    end_ns);
        m_at_ns = end_ns;
    }

    /// Runnable threads for which there is a CPU that they may use and no thread of the run has;
    /// `room` at the most. Of a crowd it looks at so many that the answer comes in time.
    ThreadCount freeQueued(ThreadCount room)
    {
        constexpr int kMostLooks = 1 << 13;
        if (!m_cpus.differ())
            return std::min(m_counts.threads[kQueued], room);
        ++m_giving;
        ThreadCount free = 0;
        int looks = 0;
        const CpuList *list = nullptr; // those of one list go on where the last one found its CPU
        CpuList::Iterator next;
        for (auto lane = m_queued.begin();
             lane != m_queued.end() && free < room && looks < kMostLooks; ++lane, ++looks) {
            const CpuList &cpus = m_cpus.of(m_threads.lanes[*lane].thread, m_at_ns);
            if (std::exchange(list, &cpus) != &cpus)
                next = cpus.begin();
            for (; next != cpus.end() && looks < kMostLooks; ++next, ++looks) {
                const auto cpu = static_cast<std::size_t>(*next);
                if (m_onCore[cpu] == 0 && std::exchange(m_given[cpu], m_giving) != m_giving) {
                    ++free;
                    break;
                }
            }
        }
        return free;
    }

    void followAlone(bool isAlone, std::int64_t end_ns)
    {
        if (!isAlone)
            return;
        if (m_at_ns - m_aloneUntil_ns > kBreak_ns)
            m_aloneSince_ns = m_at_ns;
        m_aloneUntil_ns = end_ns;
        m_time.longestAlone_ns = std::max(m_time.longestAlone_ns, end_ns - m_aloneSince_ns);
    }

    CoreTime &m_time;
    const Lanes &m_threads;
    ThreadCpus m_cpus;
    std::vector<CpuChange> m_cpuChanges;
    WorkerTimes m_workers;
    Teams m_teams;
    Behind m_behind;
    std::int64_t m_at_ns;
    std::size_t m_nextCpus = 0;
    std::size_t m_nextEnd = 0;
    Counts m_counts;
    std::uint64_t m_active = 0; ///< sum of the lanes on a core or waiting for one: of one, itself
    // What follows is kept where threads' CPUs differ.
    std::list<std::uint32_t> m_queued; ///< lanes that wait for a core
    std::unordered_map<std::uint32_t, std::list<std::uint32_t>::iterator> m_places; ///< in it
    std::vector<int> m_onCore;          ///< how many threads of the run are on each CPU
    std::vector<std::uint64_t> m_given; ///< to a waiting thread, when each CPU was given last
    std::uint64_t m_giving = 0;
    CountLengths m_lengths;
    std::int64_t m_aloneSince_ns = 0;
    std::int64_t m_aloneUntil_ns = -2 * kBreak_ns; ///< before any
};

} // namespace

Parts addFromSwitches(CoreTime &time, const RunRecord &run, const LaneStreams &threads)
{
    return Sweep(time, run, threads.lanes()).go(Cursors(run, threads));
}

} // namespace corelane
