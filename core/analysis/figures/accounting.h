// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <cstdint>
#include <optional>

namespace corelane {

/// The times of a run, final or of the moment. `user_ns` and `sys_ns` are what the shell's `time`
/// shows; the tree's count every descendant. While a run is under way only the tree can be read,
/// and both pairs are the tree's.
struct Times {
    std::int64_t real_ns = 0;
    std::int64_t user_ns = 0;
    std::int64_t sys_ns = 0;
    std::int64_t treeUser_ns = 0;
    std::int64_t treeSys_ns = 0;
    /// Of the tree's: what descendants used once the main process was reaped. Known from the switch
    /// records, exact to what switching took, or from the readings, exact to a tick a process.
    std::int64_t cpuAfterExit_ns = 0;

    std::int64_t cpu_ns() const { return user_ns + sys_ns; }
    std::int64_t treeCpu_ns() const { return treeUser_ns + treeSys_ns; }
    /// What falls into real: the tree's up to the reaping of the main process.
    std::int64_t treeCpuUntilExit_ns() const { return treeCpu_ns() - cpuAfterExit_ns; }
    bool operator==(const Times &) const = default;
};

/// Empty before the release.
std::optional<Times> timesOf(const RunRecord &run);

/// (user + sys) / real over the whole tree, up to the end of real: 1 is one core, busy all the
/// time. Empty when no time has passed.
std::optional<double> coresBusy(const Times &times);

/// T(baseline) / T(run) in real time; empty unless both are done and comparable.
std::optional<double> speedup(const RunRecord &run, const RunRecord &baseline);

/// Speedup per worker; empty where there is no speedup or no workers are known.
std::optional<double> efficiency(const RunRecord &run, const RunRecord &baseline);

/// How many chunks the workers have finished so far.
std::int64_t chunksDone(const RunRecord &run);

/// CPU time that `time` does not see, by the rule of run_record.h, of which the recorder warns.
std::int64_t missedByTime_ns(const Times &times);

/// The smallest CPU quota in cores that held for the run at any time, be it where it was started or
/// where it moved to; empty: there was none.
std::optional<double> smallestQuota(const RunRecord &run);

/// The greatest sum of PSS that was read, in bytes; empty where none was. Between two readings
/// there may have been more: see memoryKnown().
std::optional<std::int64_t> mostMemory_bytes(const RunRecord &run);

/// What is known of the most memory that a run held: the least that it can have been.
struct MemoryKnown {
    enum class Source {
        tree,       ///< the greatest sum of PSS that was seen
        process,    ///< the largest resident set of one process, which the kernel tells exactly
        smallerThan ///< no reading, and no process grew beyond this
    };
    std::int64_t bytes = 0;
    Source source = Source::tree;
    std::size_t readings = 0; ///< of the tree, while it lasted

    bool operator==(const MemoryKnown &) const = default;
};

/// Empty where nothing is known. The largest resident set of a child begins with what the recorder
/// held when it forked, so only one that is larger than the recorder itself says anything; it
/// counts in full what is shared with other programs, so only one clearly above the sum of PSS
/// does.
std::optional<MemoryKnown> memoryKnown(const RunRecord &run);

} // namespace corelane
