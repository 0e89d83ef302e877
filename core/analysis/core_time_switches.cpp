// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/core_time_served.h"
#include "analysis/core_time_sources.h"
#include "analysis/core_time_teams.h"
#include "analysis/saturating.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <list>
#include <optional>
#include <queue>
#include <unordered_map>
#include <utility>

namespace corelane {
namespace {

constexpr std::int64_t kBreak_ns = 1'000'000; ///< so short, others do not end a serial stretch

using ThreadCount = std::uint32_t;

constexpr std::array kWaits{State::gilWait,   State::lockWait, State::ioWait,     State::sleep,
                            State::pageFault, State::stopped,  State::unexplained};
constexpr std::array kDepends{State::otherThread, State::child, State::ioWait};

/// What a thread does, as the place of its count.
enum Slot : std::uint8_t {
    kGone,
    kRunning,
    kQueued,
    kFirstWait,
    kFirstDepends = kFirstWait + kWaits.size() * kWaitLevels,
    kSlots = kFirstDepends + kDepends.size(),
};

template <std::size_t size>
std::size_t indexIn(const std::array<State, size> &states, State state)
{
    return static_cast<std::size_t>(std::find(states.begin(), states.end(), state) -
                                    states.begin());
}

std::uint8_t slotOf(const ThreadPart &part)
{
    switch (part.part) {
    case Part::running:
        return kRunning;
    case Part::queued:
        return kQueued;
    case Part::depends:
        return static_cast<std::uint8_t>(kFirstDepends + indexIn(kDepends, part.state));
    case Part::waits:
        return static_cast<std::uint8_t>(kFirstWait +
                                         static_cast<std::size_t>(part.level) * kWaits.size() +
                                         indexIn(kWaits, part.state));
    case Part::gone:
        break;
    }
    return kGone;
}

bool isActive(std::uint8_t slot)
{
    return slot == kRunning || slot == kQueued;
}

/// Waits for a lock that is no GIL.
bool isLocked(std::uint8_t slot)
{
    return slot >= kFirstWait && slot < kFirstDepends &&
           kWaits[(slot - kFirstWait) % kWaits.size()] == State::lockWait;
}

/// How many threads are in what, at one moment. Moments that are alike are added up before the rule
/// is asked, as it is linear in their lengths.
struct Counts {
    std::array<ThreadCount, kSlots> threads{};
    ThreadCount cpus = 1;
    ThreadCount finished = 0;
    ThreadCount startUp = 0; ///< 1: no worker has begun its first chunk

    bool operator==(const Counts &) const = default;

    bool hasLockWait() const
    {
        for (std::size_t level = 0; level < kWaitLevels; ++level) {
            const std::size_t first = kFirstWait + level * kWaits.size();
            if (threads[first] > 0 || threads[first + 1] > 0) // the GIL, another lock
                return true;
        }
        return false;
    }

    Moment lasting(std::int64_t length_ns) const
    {
        Moment moment{.length_ns = length_ns,
                      .available_ns = times(cpus, length_ns),
                      .running_ns = times(std::min(threads[kRunning], cpus), length_ns),
                      .queued_ns = times(threads[kQueued], length_ns),
                      .waits = {},
                      .dependent = {},
                      .finished_ns = times(finished, length_ns),
                      .isStartUp = startUp > 0};
        for (std::size_t i = 0; i < kWaits.size() * kWaitLevels; ++i)
            moment.waits[i / kWaits.size()][kWaits[i % kWaits.size()]] =
                times(threads[kFirstWait + i], length_ns);
        for (std::size_t i = 0; i < kDepends.size(); ++i)
            moment.dependent[kDepends[i]] = times(threads[kFirstDepends + i], length_ns);
        return moment;
    }
};

struct CountsHash {
    std::size_t operator()(const Counts &counts) const
    {
        std::size_t hash = 14695981039346656037U; // FNV-1a, Fowler, Noll and Vo
        const auto mix = [&hash](std::size_t value) { hash = (hash ^ value) * 1099511628211U; };
        for (const ThreadCount count : counts.threads)
            mix(count);
        mix(counts.cpus);
        mix(counts.finished);
        mix(counts.startUp);
        return hash;
    }
};

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

    Cursors(const Lanes &threads, bool sharesLock)
        : m_lanes(threads.lanes),
          m_sharesLock(sharesLock),
          m_served(servedWithin(threads)),
          m_at(threads.lanes.size())
    {
        for (std::uint32_t lane = 0; lane < m_lanes.size(); ++lane) {
            if (!m_lanes[lane].intervals.empty())
                m_next.push({m_lanes[lane].intervals.front().begin_ns, lane});
        }
    }

    /// Empty at the end.
    std::optional<Change> next()
    {
        if (m_next.empty())
            return std::nullopt;
        const auto [time_ns, lane] = m_next.top();
        m_next.pop();
        At &at = m_at[lane];
        const std::vector<LaneInterval> &intervals = m_lanes[lane].intervals;
        Change change{.time_ns = time_ns, .lane = lane, .from = at.slot, .leaves = at.core};
        at.slot = kGone;
        at.core = -1;
        if (at.interval < intervals.size()) {
            const LaneInterval &interval = intervals[at.interval++];
            at.slot = slotOf(partIn(lane, interval));
            at.core = interval.core;
            m_next.push({interval.end_ns, lane});
        }
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

    struct At {
        std::size_t interval = 0; ///< the next
        std::uint8_t slot = kGone;
        int core = -1;
    };
    using Next = std::pair<std::int64_t, std::uint32_t>;

    const std::vector<Lane> &m_lanes;
    bool m_sharesLock;
    std::vector<bool> m_served; ///< see servedWithin
    std::vector<At> m_at;
    std::priority_queue<Next, std::vector<Next>, std::greater<>> m_next;
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
          m_at_ns(threads.begin_ns),
          m_onCore(m_cpus.differ() ? kMostCpus : 0),
          m_given(m_onCore.size())
    {
    }

    void go(Cursors cursors)
    {
        while (const auto change = cursors.next()) {
            until(std::min(change->time_ns, m_threads.end_ns));
            take(*change);
        }
        until(m_threads.end_ns);
        for (const auto &[counts, length_ns] : m_lengths)
            shareOut(counts.lasting(length_ns), m_time.parts);
    }

private:
    void take(const Cursors::Change &change)
    {
        --m_counts.threads[change.from];
        ++m_counts.threads[change.to];
        m_counts.threads[kGone] = 0; // they make no moment another
        m_active += isActive(change.to) ? change.lane : 0;
        m_active -= isActive(change.from) ? change.lane : 0;
        m_teams.enter(change.lane, isActive(change.to)   ? Teams::Doing::works
                                   : isLocked(change.to) ? Teams::Doing::waits
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
        counts.threads[kQueued] = freeQueued(room);
        m_time.crowded_ns =
            plus(m_time.crowded_ns,
                 times(m_counts.threads[kQueued] - counts.threads[kQueued], length_ns));
        counts.finished = static_cast<ThreadCount>(m_nextEnd);
        const bool isAlone = m_teams.working() == 1;
        const auto alone = static_cast<std::uint32_t>(m_active);
        if (isAlone && counts.finished == 0 && m_teams.hasFinishedMember(alone, m_at_ns)) {
            if (m_teams.takeOwed(alone, length_ns))
                ++counts.threads[kFirstWait + indexIn(kWaits, State::lockWait)];
            else
                counts.finished = 1;
        }
        m_teams.ran(length_ns);
        m_lengths[counts] += length_ns;
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
    std::unordered_map<Counts, std::int64_t, CountsHash> m_lengths;
    std::int64_t m_aloneSince_ns = 0;
    std::int64_t m_aloneUntil_ns = -2 * kBreak_ns; ///< before any
};

} // namespace

void addFromSwitches(CoreTime &time, const RunRecord &run, const Lanes &threads)
{
    Sweep(time, run, threads).go(Cursors(threads, sharesOneLock(run)));
}

} // namespace corelane
