// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/account.h"
#include "analysis/lanes/lane_threads.h"
#include "analysis/lanes/lanes.h"
#include "record/run_record.h"

#include <cstdint>
#include <optional>
#include <utility>

namespace corelane {

/// Where the time of the cores went: the CPUs that the run might use × real, from the release to
/// the reaping of the main process. What no thread of the run used is idle, by what the run's
/// threads did at that very moment (core_time_rule.h), or was had by others.
struct CoreTime {
    Tier tier = Tier::sampled; ///< sampled: what happened between two readings is taken as mixed
    std::int64_t real_ns = 0;
    /// CPUs × real, over the CPUs that the run's threads might use, which the program itself may
    /// have narrowed. A quota takes nothing off: it is one of the parts.
    std::int64_t total_ns = 0;
    Parts parts; ///< of coreStates(); add up to total_ns exactly

    /// Thread-time for which a thread could have run while the run's own threads had all the cores
    /// that it may use.
    std::int64_t crowded_ns = 0;
    /// Thread-time of waits for the GIL and for locks while whoever held it waited for a core.
    Parts behind;
    /// The longest stretch in which one thread alone had work, short breaks of up to 1 ms aside.
    std::int64_t longestAlone_ns = 0;
    int computing = 0;        ///< threads that used at least 1 % of real on cores
    std::int64_t most_ns = 0; ///< on cores, of the thread that was there longest
    /// The CPU on which most was done by threads that might use it alone, and for how long; -1
    /// where there were none.
    int boundCpu = -1;
    std::int64_t bound_ns = 0;

    double share(State state) const; ///< of total_ns, 0 … 1
    double cpus() const;             ///< on average
    /// CPU time of the run up to the reaping, by the kernel's accounting.
    std::int64_t busy_ns() const { return parts[State::thisRun] + parts[State::switching]; }
    double busyShare() const; ///< busy_ns() ÷ total_ns, 0 … 1
    /// Whether more than one thread did what was done: no single one nine tenths of it.
    bool isOfSeveral() const;

    bool operator==(const CoreTime &) const = default;
};

/// Empty before the release, without lanes in the recording, and where no time has passed.
/// `threads`: lanes of all the run's threads, see threadLanesOf.
std::optional<CoreTime> coreTimeOf(const RunRecord &run, const Lanes &threads);
/// The same where nobody wants those lanes: of switches, they are never whole in memory.
std::optional<CoreTime> coreTimeOf(const RunRecord &run, const ThreadIndex &threads);
std::optional<CoreTime> coreTimeOf(const RunRecord &run);

/// When the main program did a part of the work alone, before there were workers; begin and end.
/// Empty where it did not.
std::optional<std::pair<std::int64_t, std::int64_t>> serialPartOf(const RunRecord &run);

/// How finely a part is known, in nanoseconds: what lies below says nothing. Busy time by the
/// kernel's accounting is exact; steal and the rest of the system come in ticks of /proc/stat; idle
/// time is exact to the switch, its cause to the look at the threads that told it.
std::int64_t resolution_ns(State part, Tier tier);

} // namespace corelane
