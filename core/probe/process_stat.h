// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace corelane {

/// What /proc/<pid>/stat tells of a process, and /proc/<pid>/task/<tid>/stat of a task.
struct ProcessStat {
    std::string name; ///< the kernel's: 15 bytes at most
    char state = 0;   ///< R running, S sleeping, Z zombie, … as in proc(5)
    int parent = 0;
    std::int64_t minorFaults = 0; ///< pages that had but to be mapped, or copied, since its birth
    std::int64_t majorFaults = 0; ///< pages that were not in memory
    std::int64_t user_ns = 0;
    std::int64_t sys_ns = 0;
    std::int64_t reapedUser_ns = 0; ///< of the children that it has waited for
    std::int64_t reapedSys_ns = 0;
    int threads = 0;
    std::int64_t resident_bytes = 0; ///< of the process: its resident set, shared pages and all
    int processor = 0;               ///< the CPU on which it ran last

    /// Its first thread has ended, and others go on.
    bool hasDeadLeader() const { return (state == 'Z' || state == 'X') && threads > 1; }
    bool isLiving() const { return (state != 'Z' && state != 'X') || hasDeadLeader(); }
    bool operator==(const ProcessStat &) const = default;
};

/// What schedstat tells of a task, in the scheduler's own nanoseconds.
struct SchedStat {
    std::int64_t onCpu_ns = 0;
    std::int64_t runQueue_ns = 0;

    bool operator==(const SchedStat &) const = default;
};

/// Empty when `text` is not such a file's. The command's name in it may hold blanks and
/// parentheses.
std::optional<ProcessStat> parseProcessStat(std::string_view text, std::int64_t tick_ns);
std::optional<SchedStat> parseSchedStat(std::string_view text);

} // namespace corelane
