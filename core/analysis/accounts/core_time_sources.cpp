// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounts/core_time_sources.h"

#include <algorithm>
#include <map>

namespace corelane {
namespace {

/// A wait that lasts for this share of a thread's life is one that it waits through.
constexpr double kWholeLife = 0.9;

WaitLevel levelOf(const Lane &lane, const LaneInterval &interval)
{
    const auto life_ns = static_cast<double>(lane.end_ns - lane.begin_ns);
    if (static_cast<double>(interval.end_ns - interval.begin_ns) >= kWholeLife * life_ns)
        return WaitLevel::through;
    return static_cast<double>(lane.onCpu_ns) < kHardlyComputes * life_ns ? WaitLevel::hardly
                                                                          : WaitLevel::computes;
}

ThreadPart lockPart(WaitDetail detail, bool sharesLock)
{
    switch (detail) {
    case WaitDetail::mutex:
    case WaitDetail::rwlock:
    case WaitDetail::fileLock:
        return {Part::waits, State::lockWait};
    default:
        return sharesLock ? ThreadPart{Part::waits, State::lockWait}
                          : ThreadPart{Part::depends, State::otherThread};
    }
}

ThreadPart otherPart(WaitDetail detail)
{
    switch (detail) {
    case WaitDetail::stopped:
    case WaitDetail::traced:
        return {Part::waits, State::stopped};
    case WaitDetail::pageFault:
        return {Part::waits, State::pageFault};
    case WaitDetail::disk:
        return {Part::waits, State::ioWait};
    case WaitDetail::signal:
        return {Part::depends, State::otherThread};
    default:
        return {Part::waits, State::unexplained};
    }
}

/// At the other end of a pipe, or behind one of several descriptors, may be a thread of the run.
ThreadPart ioPart(WaitDetail detail)
{
    const bool mayDepend = detail == WaitDetail::pipe || detail == WaitDetail::poll;
    return {mayDepend ? Part::depends : Part::waits, State::ioWait};
}

ThreadPart waitPart(const WaitCause &cause, bool sharesLock)
{
    if (!cause.isSeen)
        return {Part::waits, cause.wait == Wait::gil ? State::gilWait : State::unexplained};
    switch (cause.wait) {
    case Wait::gil:
        return {Part::waits, State::gilWait};
    case Wait::lock:
        return lockPart(cause.detail, sharesLock);
    case Wait::io:
        return ioPart(cause.detail);
    case Wait::sleep:
        return {cause.detail == WaitDetail::wakeUp ? Part::depends : Part::waits, State::sleep};
    case Wait::child:
        return {Part::depends, State::child};
    case Wait::other:
        return otherPart(cause.detail);
    case Wait::none:
    case Wait::unknown:
        break;
    }
    return {Part::waits, State::unexplained};
}

CpuList allCpusOf(const RunRecord &run)
{
    return run.machine.affinity.empty()
               ? CpuList::upTo(std::clamp(run.machine.logicalCores, 1, kMostCpus))
               : run.machine.affinity;
}

/// Counts the CPUs of some lists that come and go: a tree of halves over all numbers, in which a
/// stretch of a list is some two dozen nodes at the most.
class CpuUnion {
public:
    CpuUnion() : m_nodes(2 * kMostCpus) {}

    /// `by`: 1 or -1.
    void change(const CpuList &cpus, int by)
    {
        for (const CpuList::Stretch &stretch : cpus.stretches())
            change(1, 0, kMostCpus - 1, stretch, by);
    }
    int count() const { return m_nodes[1].covered; }

private:
    struct Node {
        int lists = 0;   ///< that have all of it
        int covered = 0; ///< CPUs of it that are in any
    };

    void change(std::size_t place, int first, int last, const CpuList::Stretch &stretch, int by)
    {
        if (stretch.last < first || last < stretch.first)
            return;
        const int middle = first + (last - first) / 2;
        Node &node = m_nodes[place];
        if (stretch.first <= first && last <= stretch.last) {
            node.lists += by;
        } else {
            change(2 * place, first, middle, stretch, by);
            change(2 * place + 1, middle + 1, last, stretch, by);
        }
        if (node.lists > 0)
            node.covered = last - first + 1;
        else
            node.covered =
                first == last ? 0 : m_nodes[2 * place].covered + m_nodes[2 * place + 1].covered;
    }

    std::vector<Node> m_nodes;
};

bool isBeforeReading(std::int64_t moment_ns, const AffinityReading *reading)
{
    return moment_ns < reading->time_ns;
}

/// When a lane comes to use a list of CPUs, or no longer does.
struct UseOfCpus {
    std::int64_t time_ns = 0;
    const CpuList *cpus = nullptr;
    int by = 0;
};

void addUses(const Lane &lane, const ThreadCpus &cpus, std::vector<UseOfCpus> &uses)
{
    if (lane.begin_ns >= lane.end_ns)
        return;
    std::int64_t since_ns = lane.begin_ns;
    const CpuList *list = &cpus.of(lane.thread, since_ns);
    for (const AffinityReading *reading : cpus.changesOf(lane.thread, lane.begin_ns, lane.end_ns)) {
        uses.push_back({since_ns, list, 1});
        uses.push_back({reading->time_ns, list, -1});
        since_ns = reading->time_ns;
        list = &reading->cpus;
    }
    uses.push_back({since_ns, list, 1});
    uses.push_back({lane.end_ns, list, -1});
}

} // namespace

bool sharesOneLock(const RunRecord &run)
{
    return run.spec.workload == "counter";
}

ThreadPart partOf(const Lane &lane, const LaneInterval &interval, bool sharesLock)
{
    if (interval.core >= 0 || interval.state == State::running)
        return {Part::running, State::thisRun};
    if (interval.state == State::runQueue)
        return {Part::queued, State::others};
    if (interval.state == State::idleTail && interval.cause.wait != Wait::child)
        return {Part::gone, State::nothingLeft};
    ThreadPart part = waitPart(interval.cause, sharesLock);
    part.level = levelOf(lane, interval);
    return part;
}

WorkerTimes workerTimesOf(const RunRecord &run)
{
    WorkerTimes times{.serial = serialPartOf(run)};
    std::map<int, std::int64_t> ends_ns;
    for (const Stamp &stamp : run.stamps) {
        if (stamp.ring < 1)
            continue;
        if (stamp.kind == StampKind::chunkBegin)
            times.firstChunk_ns =
                std::min(times.firstChunk_ns.value_or(stamp.time_ns), stamp.time_ns);
        if (stamp.kind == StampKind::chunkEnd || stamp.kind == StampKind::transferEnd)
            ends_ns[stamp.ring] = std::max(ends_ns[stamp.ring], stamp.time_ns);
    }
    if (ends_ns.size() < 2 || !run.reaped_ns) // of a run under way no end is known
        return times;
    for (const auto &[ring, end_ns] : ends_ns)
        times.ends_ns.push_back(end_ns);
    std::sort(times.ends_ns.begin(), times.ends_ns.end());
    return times;
}

ThreadCpus::ThreadCpus(const RunRecord &run) : m_all(allCpusOf(run))
{
    for (const AffinityReading &reading : run.affinityReadings)
        m_readings[reading.thread].push_back(&reading);
}

const CpuList &ThreadCpus::of(int thread, std::int64_t time_ns) const
{
    const auto found = m_readings.find(thread);
    if (found == m_readings.end())
        return m_all;
    const auto after =
        std::upper_bound(found->second.begin(), found->second.end(), time_ns, isBeforeReading);
    return after == found->second.begin() ? m_all : (*std::prev(after))->cpus;
}

std::span<const AffinityReading *const> ThreadCpus::changesOf(int thread, std::int64_t begin_ns,
                                                              std::int64_t end_ns) const
{
    const auto found = m_readings.find(thread);
    if (found == m_readings.end())
        return {};
    const auto &[number, readings] = *found;
    const auto first =
        std::upper_bound(readings.begin(), readings.end(), begin_ns, isBeforeReading);
    return {first, std::upper_bound(first, readings.end(), end_ns - 1, isBeforeReading)};
}

std::vector<CpuChange> cpuChangesOf(const RunRecord &run, const Lanes &threads)
{
    const ThreadCpus cpus(run);
    const int ofRun = static_cast<int>(cpus.ofRun().size());
    std::vector<CpuChange> changes{{threads.begin_ns, ofRun}};
    if (!cpus.differ())
        return changes;
    std::vector<UseOfCpus> uses;
    for (const Lane &lane : threads.lanes)
        addUses(lane, cpus, uses);
    std::stable_sort(uses.begin(), uses.end(),
                     [](const UseOfCpus &x, const UseOfCpus &y) { return x.time_ns < y.time_ns; });
    CpuUnion used;
    for (std::size_t i = 0; i < uses.size();) {
        const std::int64_t time_ns = uses[i].time_ns;
        for (; i < uses.size() && uses[i].time_ns == time_ns; ++i)
            used.change(*uses[i].cpus, uses[i].by);
        const int count = used.count() > 0 ? used.count() : ofRun;
        if (time_ns == changes.back().time_ns)
            changes.back().cpus = count;
        else if (changes.back().cpus != count)
            changes.push_back({time_ns, count});
    }
    return changes;
}

} // namespace corelane
