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

    std::int64_t cpu_ns() const { return user_ns + sys_ns; }
    std::int64_t treeCpu_ns() const { return treeUser_ns + treeSys_ns; }
    bool operator==(const Times &) const = default;
};

/// Empty before the release.
std::optional<Times> timesOf(const RunRecord &run);

/// (user + sys) / real over the whole tree: 1 is one core, busy all the time. Empty when no time
/// has passed.
std::optional<double> coresBusy(const Times &times);

/// T(baseline) / T(run) in real time; empty unless both are done and comparable.
std::optional<double> speedup(const RunRecord &run, const RunRecord &baseline);

/// Speedup per worker; empty where there is no speedup or no workers are known.
std::optional<double> efficiency(const RunRecord &run, const RunRecord &baseline);

/// How many chunks the workers have finished so far.
std::int64_t chunksDone(const RunRecord &run);

/// CPU time that `time` does not see, by the rule of run_record.h, of which the recorder warns.
std::int64_t missedByTime_ns(const Times &times);

/// The greatest sum of PSS that was read, in bytes; empty where none was.
std::optional<std::int64_t> mostMemory_bytes(const RunRecord &run);

} // namespace corelane
