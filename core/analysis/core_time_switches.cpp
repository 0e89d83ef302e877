// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/core_time_sources.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <unordered_map>

namespace corelane {
namespace {

constexpr std::int64_t kBreak_ns = 1'000'000; ///< so short, others do not end a serial stretch
constexpr double kWorkedBeside = 0.1; ///< of its CPU time: so much makes a thread one of several

/// How many threads are in what, at one moment. Moments that are alike are added up before the rule
/// is asked, as it is linear in their lengths.
struct Counts {
    static constexpr std::array kWaits{State::gilWait,    State::lockWait,  State::ioWait,
                                       State::sleep,      State::pageFault, State::stopped,
                                       State::unexplained};
    static constexpr std::array kDepends{State::otherThread, State::child, State::ioWait};

    std::uint16_t running = 0;
    std::uint16_t queued = 0;
    std::uint16_t cpus = 1;
    std::uint16_t finished = 0;
    bool isStartUp = false;
    std::array<std::uint16_t, kWaits.size() * kWaitLevels> waits{};
    std::array<std::uint16_t, kDepends.size()> depends{};

    bool operator==(const Counts &) const = default;

    std::uint16_t &of(const ThreadPart &part)
    {
        switch (part.part) {
        case Part::running:
            return running;
        case Part::queued:
            return queued;
        case Part::depends:
            return depends[indexIn(kDepends, part.state)];
        case Part::waits:
        case Part::gone:
            break;
        }
        return waits[static_cast<std::size_t>(part.level) * kWaits.size() +
                     indexIn(kWaits, part.state)];
    }
    /// Whether any thread waits for a lock.
    bool hasLockWait() const
    {
        for (std::size_t level = 0; level < kWaitLevels; ++level) {
            if (waits[level * kWaits.size()] > 0 || waits[level * kWaits.size() + 1] > 0)
                return true;
        }
        return false;
    }
    int active() const { return running + queued; }

    Moment lasting(std::int64_t length_ns) const
    {
        Moment moment{.length_ns = length_ns,
                      .available_ns = cpus * length_ns,
                      .running_ns = std::min(running, cpus) * length_ns,
                      .queued_ns = queued * length_ns,
                      .waits = {},
                      .dependent = {},
                      .finished_ns = finished * length_ns,
                      .isStartUp = isStartUp};
        for (std::size_t i = 0; i < waits.size(); ++i)
            moment.waits[i / kWaits.size()][kWaits[i % kWaits.size()]] = waits[i] * length_ns;
        for (std::size_t i = 0; i < depends.size(); ++i)
            moment.dependent[kDepends[i]] = depends[i] * length_ns;
        return moment;
    }

private:
    template <std::size_t size>
    static std::size_t indexIn(const std::array<State, size> &states, State state)
    {
        return static_cast<std::size_t>(std::find(states.begin(), states.end(), state) -
                                        states.begin());
    }
};

struct CountsHash {
    std::size_t operator()(const Counts &counts) const
    {
        std::size_t hash = 14695981039346656037U; // FNV-1a, Fowler, Noll and Vo
        const auto mix = [&hash](std::size_t value) { hash = (hash ^ value) * 1099511628211U; };
        mix(counts.running);
        mix(counts.queued);
        mix(counts.cpus);
        mix(counts.finished);
        mix(counts.isStartUp ? 1 : 0);
        for (const std::uint16_t count : counts.waits)
            mix(count);
        for (const std::uint16_t count : counts.depends)
            mix(count);
        return hash;
    }
};

/// A thread begins or ends to be in something.
struct Change {
    std::int64_t time_ns = 0;
    std::uint32_t lane = 0;
    bool begins = false;
    int core = -1;
    ThreadPart part;
};

std::vector<Change> changesOf(const Lanes &threads, bool sharesLock)
{
    std::vector<Change> changes;
    for (std::uint32_t i = 0; i < threads.lanes.size(); ++i) {
        const Lane &lane = threads.lanes[i];
        for (const LaneInterval &interval : lane.intervals) {
            const ThreadPart part = partOf(lane, interval, sharesLock);
            if (part.part == Part::gone)
                continue;
            changes.push_back({interval.begin_ns, i, true, interval.core, part});
            changes.push_back({interval.end_ns, i, false, interval.core, part});
        }
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change &x, const Change &y) { return x.time_ns < y.time_ns; });
    return changes;
}

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

    void ran(const std::vector<std::uint32_t> &active, std::int64_t length_ns)
    {
        for (const std::uint32_t lane : active) {
            m_members[lane].worked_ns += length_ns;
            if (active.size() > 1)
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

private:
    struct Member {
        std::int64_t worked_ns = 0;
        std::int64_t beside_ns = 0; ///< of it, others had work, too
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
          m_at_ns(threads.begin_ns)
    {
    }

    void go(const std::vector<Change> &changes)
    {
        for (const Change &change : changes) {
            until(std::min(change.time_ns, m_threads.end_ns));
            take(change);
        }
        until(m_threads.end_ns);
        for (const auto &[counts, length_ns] : m_lengths)
            shareOut(counts.lasting(length_ns), m_time.parts);
    }

private:
    void take(const Change &change)
    {
        std::uint16_t &count = m_counts.of(change.part);
        count = static_cast<std::uint16_t>(count + (change.begins ? 1 : -1));
        if (change.part.part != Part::running && change.part.part != Part::queued)
            return;
        put(m_active, change.lane, change.begins);
        if (!m_cpus.differ())
            return;
        if (change.part.part == Part::queued)
            put(m_queued, change.lane, change.begins);
        else
            put(m_cores, change.core, change.begins);
    }

    template <class Value>
    static void put(std::vector<Value> &values, Value value, bool isIn)
    {
        if (isIn)
            values.push_back(value);
        else if (const auto found = std::find(values.begin(), values.end(), value);
                 found != values.end())
            values.erase(found);
    }

    void until(std::int64_t end_ns)
    {
        while (m_at_ns < end_ns) {
            std::int64_t stop_ns = end_ns;
            while (m_nextCpus < m_cpuChanges.size() && m_cpuChanges[m_nextCpus].time_ns <= m_at_ns)
                m_counts.cpus = static_cast<std::uint16_t>(m_cpuChanges[m_nextCpus++].cpus);
            if (m_nextCpus < m_cpuChanges.size())
                stop_ns = std::min(stop_ns, m_cpuChanges[m_nextCpus].time_ns);
            m_counts.isStartUp = m_workers.firstChunk_ns && m_at_ns < *m_workers.firstChunk_ns;
            if (m_counts.isStartUp)
                stop_ns = std::min(stop_ns, *m_workers.firstChunk_ns);
            while (m_nextEnd < m_workers.ends_ns.size() && m_workers.ends_ns[m_nextEnd] <= m_at_ns)
                ++m_nextEnd;
            if (m_nextEnd < m_workers.ends_ns.size())
                stop_ns = std::min(stop_ns, m_workers.ends_ns[m_nextEnd]);
            add(stop_ns);
        }
    }

    void add(std::int64_t end_ns)
    {
        const std::int64_t length_ns = end_ns - m_at_ns;
        Counts counts = m_counts;
        counts.queued = static_cast<std::uint16_t>(std::min(
            freeQueued(), std::max(0, counts.cpus - std::min(counts.running, counts.cpus))));
        m_time.crowded_ns += (m_counts.queued - counts.queued) * length_ns;
        counts.finished = static_cast<std::uint16_t>(m_nextEnd);
        if (m_active.size() == 1 && counts.finished == 0 &&
            m_teams.hasFinishedMember(m_active.front(), m_at_ns))
            counts.finished = 1;
        m_teams.ran(m_active, length_ns);
        m_lengths[counts] += length_ns;
        m_time.total_ns += counts.cpus * length_ns;
        followAlone(m_active.size() == 1 && counts.finished == 0 && !counts.isStartUp &&
                        !counts.hasLockWait(),
                    end_ns);
        m_at_ns = end_ns;
    }

    /// Runnable threads for which there is a CPU that they may use and no thread of the run has.
    int freeQueued() const
    {
        if (!m_cpus.differ())
            return m_counts.queued;
        std::set<int> taken(m_cores.begin(), m_cores.end());
        int free = 0;
        for (const std::uint32_t lane : m_queued) {
            const std::vector<int> &cpus = m_cpus.of(m_threads.lanes[lane].thread, m_at_ns);
            if (std::any_of(cpus.begin(), cpus.end(),
                            [&taken](int cpu) { return taken.insert(cpu).second; }))
                ++free;
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
    std::vector<std::uint32_t> m_active; ///< lanes on a core or waiting for one
    std::vector<std::uint32_t> m_queued; ///< kept where threads' CPUs differ, as is the next
    std::vector<int> m_cores;            ///< that threads of the run are on
    std::unordered_map<Counts, std::int64_t, CountsHash> m_lengths;
    std::int64_t m_aloneSince_ns = 0;
    std::int64_t m_aloneUntil_ns = -2 * kBreak_ns; ///< before any
};

} // namespace

void addFromSwitches(CoreTime &time, const RunRecord &run, const Lanes &threads)
{
    Sweep(time, run, threads).go(changesOf(threads, sharesOneLock(run)));
}

} // namespace corelane
