// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/core_time_sources.h"

#include <algorithm>
#include <map>
#include <set>

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
        return {Part::waits, State::sleep};
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

std::vector<int> allCpusOf(const RunRecord &run)
{
    if (!run.machine.affinity.empty())
        return run.machine.affinity;
    std::vector<int> cpus;
    for (int cpu = 0; cpu < std::max(1, run.machine.logicalCores); ++cpu)
        cpus.push_back(cpu);
    return cpus;
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

const std::vector<int> &ThreadCpus::of(int thread, std::int64_t time_ns) const
{
    const auto found = m_readings.find(thread);
    if (found == m_readings.end())
        return m_all;
    const auto after = std::upper_bound(found->second.begin(), found->second.end(), time_ns,
                                        [](std::int64_t moment_ns, const AffinityReading *reading) {
                                            return moment_ns < reading->time_ns;
                                        });
    return after == found->second.begin() ? m_all : (*std::prev(after))->cpus;
}

std::vector<CpuChange> cpuChangesOf(const RunRecord &run, const Lanes &threads)
{
    const ThreadCpus cpus(run);
    std::set<std::int64_t> moments{threads.begin_ns};
    for (const AffinityReading &reading : run.affinityReadings)
        moments.insert(std::clamp(reading.time_ns, threads.begin_ns, threads.end_ns));
    if (cpus.differ()) {
        for (const Lane &lane : threads.lanes)
            moments.insert({lane.begin_ns, lane.end_ns});
    }
    std::vector<CpuChange> changes;
    for (const std::int64_t time_ns : moments) {
        std::set<int> used;
        for (const Lane &lane : threads.lanes) {
            if (lane.begin_ns <= time_ns && time_ns < lane.end_ns) {
                const std::vector<int> &its = cpus.of(lane.thread, time_ns);
                used.insert(its.begin(), its.end());
            }
            if (!cpus.differ())
                break;
        }
        if (used.empty())
            used.insert(cpus.ofRun().begin(), cpus.ofRun().end());
        const int count = static_cast<int>(used.size());
        if (changes.empty() || changes.back().cpus != count)
            changes.push_back({time_ns, count});
    }
    return changes;
}

} // namespace corelane
