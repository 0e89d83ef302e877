// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/state.h"
#include "record/run_record.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// What a blocked stretch waited for, as looks at its thread tell it.
struct WaitCause {
    Wait wait = Wait::unknown;
    WaitDetail detail = WaitDetail::none;
    /// Seen: a look fell into the stretch, or the looks before and after it saw the same wait. Else
    /// it is the nearest look's, a guess.
    bool isSeen = false;

    bool operator==(const WaitCause &) const = default;
};

/// A stretch of one state. Exact: `time_ns` = end − begin, and stretches follow each other without
/// a gap. Sampled: what a thread did between two readings is known in sum only, so several
/// stretches, of different states, can have the same begin and end; their `time_ns` add up to
/// end − begin.
struct LaneInterval {
    std::int64_t begin_ns = 0;
    std::int64_t end_ns = 0;
    std::int64_t time_ns = 0;
    int core = -1; ///< where it was on a core or, in the sampled tier, last seen; -1 off-CPU
    State state = State::running;
    WaitCause cause; ///< of a blocked one

    bool operator==(const LaneInterval &) const = default;
};

/// One worker's time, or one thread's where no worker has stamped.
struct Lane {
    std::string title; ///< "worker 1", "python3 4711"
    int worker = 0;    ///< from 1; 0: a thread that has no number
    int process = 0;
    int thread = 0;
    std::int64_t begin_ns = 0; ///< a worker: the release; a thread without stamps: its birth,
                               ///< when sampled the latest that its first look allows
    std::int64_t end_ns = 0;   ///< a worker: the reaping; a thread without stamps: its death
    /// As the run's, but sampled where the switches of its process are not known.
    Tier tier = Tier::sampled;
    /// By begin. Their time_ns add up to end_ns − begin_ns exactly. Of a worker that did not run
    /// itself they tell what its helpers did: the processes and threads that it made and that do
    /// not stamp. It is then on no core itself.
    std::vector<LaneInterval> intervals;
    /// When its helpers were on cores, by begin; several may have been at one moment.
    std::vector<LaneInterval> helpers;
    /// On a core, wherever that was: before its first chunk and after its last, too.
    std::int64_t onCpu_ns = 0;
    /// Of the run-queue wait: how long it waited for a core after something had woken it. The rest
    /// had been preempted or throttled.
    std::int64_t wokenLate_ns = 0;

    bool operator==(const Lane &) const = default;
};

/// Where every worker was over the whole run. Moments are CLOCK_MONOTONIC of the run's machine.
struct Lanes {
    Tier tier = Tier::sampled;
    bool ofWorkers = false;    ///< false: no worker has stamped, the lanes are the tree's threads
    std::int64_t begin_ns = 0; ///< the release
    std::int64_t end_ns = 0;   ///< the reaping of the main process; of a run under way: now
    std::vector<Lane> lanes;   ///< workers by number; threads by birth
    std::vector<LostStretch> lost;

    bool operator==(const Lanes &) const = default;
};

/// Switches, stamps and readings -> lanes. Empty before the release and for recordings without
/// lanes.
///
/// A blocked stretch has the cause that the nearest reading of that thread saw: readings come every
/// 50 ms, waits for the GIL every 5 ms, so most stretches are judged by their neighbours. Where no
/// reading saw the thread blocked within a second, the cause is not known, unless the stretch is
/// too short to be seen and others of its process were seen waiting for their GIL: then it is that.
Lanes lanesOf(const RunRecord &run);

/// Whether the lanes are of workers, which have stamped; else they are the tree's threads.
bool areOfWorkers(const RunRecord &run);

/// The same of all threads of the run, whether they stamp or not: what they did, without regard to
/// what a worker's work was meanwhile.
Lanes threadLanesOf(const RunRecord &run);

/// Σ on-CPU of the tree's threads by the switches, between release and reaping and after it; empty
/// when sampled. The kernel charges a switch to the thread that comes, and the switch record
/// follows it: the sum is therefore below wait4's, by about 1 µs a switch (4 to 9 µs from idle).
std::optional<std::int64_t> onCpu_ns(const RunRecord &run);

} // namespace corelane
