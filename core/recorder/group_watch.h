// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/cgroup.h"
#include "record/run_record.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace corelane {

/// Follows the run's processes through control groups: which CPU quota holds for them, and for how
/// long it kept them from their cores.
class GroupWatch {
public:
    /// The run begins in the groups of this process.
    GroupWatch();

    /// A process was seen, with the CPU time that it has used by itself. Its groups are looked at
    /// the first time, then more and more seldom, once a second at last, while it uses any.
    void see(int process, std::int64_t cpu_ns, std::int64_t time_ns);
    void forget(int process) { m_processes.erase(process); }

    /// The quota of the groups in which the run computes, once a second and when that has changed:
    /// the sum over those that hold separate parts of it, none if a tenth of its CPU time or more
    /// is under none. Empty while it is what was told last.
    std::optional<QuotaReading> takeQuota(std::int64_t time_ns);
    /// For how long all quotas that were seen have throttled the run since they held for it; empty
    /// where there are none.
    std::optional<std::int64_t> throttled_ns();

private:
    struct Process {
        std::size_t group = 0;
        std::int64_t first_ns = 0;
        std::int64_t due_ns = 0;
        std::int64_t cpu_ns = 0;
        std::int64_t cpuAtLook_ns = 0;
    };
    struct Group {
        std::string text; ///< of /proc/PID/cgroup
        std::vector<ControlGroup> groups;
        std::int64_t used_ns = 0; ///< since the quota was looked at
    };
    struct Throttle {
        ThrottleReader reader;
        std::int64_t before_ns = 0;
    };
    std::size_t groupOf(const std::string &text);
    double currentQuota(std::int64_t used_ns);
    void follow(const CpuQuota &quota);

    std::vector<ControlGroupMount> m_mounts;
    std::vector<Group> m_groups; ///< the first one is this process's own
    std::unordered_map<int, Process> m_processes;
    std::map<std::string, Throttle> m_throttles; ///< by folder
    double m_told = 0;                           ///< 0: no quota
    std::int64_t m_due_ns = 0;
};

} // namespace corelane
