// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/core_time.h"
#include "analysis/accounts/core_time_rule.h"
#include "analysis/lanes/lane_stream.h"

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace corelane {

// What the account over cores is made from: one stretch of a thread, as the rule sees it, and what
// holds for the whole run. Used by the two ways of adding up, from switches and from readings.

/// What a thread does in a stretch of its lane.
enum class Part {
    running,
    queued,
    waits,
    depends, ///< waits for another thread or process of the run, or for either and more
    gone,    ///< dead
};

struct ThreadPart {
    Part part = Part::waits;
    State state = State::unexplained;      ///< of waits and of what depends on others
    WaitLevel level = WaitLevel::computes; ///< of waits
};

/// Whether the run's workload is by its definition one lock that all its workers take: evidence
/// that a wait of a form that locks share with other things is a wait for that lock.
bool sharesOneLock(const RunRecord &run);

ThreadPart partOf(const Lane &lane, const LaneInterval &interval, bool sharesLock);

/// How far the workers are: moments, sorted.
struct WorkerTimes {
    std::optional<std::int64_t> firstChunk_ns;                   ///< empty where no worker stamps
    std::optional<std::pair<std::int64_t, std::int64_t>> serial; ///< see serialPartOf
    std::vector<std::int64_t> ends_ns; ///< of several workers, each one's end of work

    /// Whether the workers are on their way at that moment. What the main program does alone
    /// meanwhile is work.
    bool isStartUp(std::int64_t time_ns) const
    {
        return firstChunk_ns && time_ns < *firstChunk_ns &&
               !(serial && serial->first <= time_ns && time_ns < serial->second);
    }
};
WorkerTimes workerTimesOf(const RunRecord &run);

/// Which CPUs the run's threads may use, and when that changes.
struct CpuChange {
    std::int64_t time_ns = 0;
    int cpus = 0; ///< that any living thread may use
};
/// The first is at the release. At least one CPU each.
std::vector<CpuChange> cpuChangesOf(const RunRecord &run, const Lanes &threads);

/// CPUs of one thread at a moment; those of the run where nothing else is known. Sorted.
class ThreadCpus {
public:
    /// `run` outlives this.
    explicit ThreadCpus(const RunRecord &run);
    /// Whether a thread's CPUs were ever others than the run's.
    bool differ() const { return !m_readings.empty(); }
    const CpuList &of(int thread, std::int64_t time_ns) const;
    /// What was told of it between the two moments, by time.
    std::span<const AffinityReading *const> changesOf(int thread, std::int64_t begin_ns,
                                                      std::int64_t end_ns) const;
    const CpuList &ofRun() const { return m_all; }

private:
    std::unordered_map<int, std::vector<const AffinityReading *>> m_readings; ///< by time
    CpuList m_all;
};

/// Adds up all parts but for what the kernel's accounting knows better. `time` has its bounds.
/// Given back: what the cores' time lacks, as the rule's `behind`.
[[nodiscard]] Parts addFromSwitches(CoreTime &time, const RunRecord &run,
                                    const LaneStreams &threads);
[[nodiscard]] Parts addFromReadings(CoreTime &time, const RunRecord &run, const Lanes &threads);

} // namespace corelane
