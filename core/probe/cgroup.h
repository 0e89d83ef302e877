// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/proc_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// One line of /proc/self/cgroup: the group to which the process belongs in one hierarchy.
struct ControlGroup {
    std::vector<std::string> controllers; ///< empty in version 2
    std::string path;                     ///< from the hierarchy's root: "/system.slice"

    bool operator==(const ControlGroup &) const = default;
};

/// One mounted control group hierarchy, from /proc/self/mountinfo.
struct ControlGroupMount {
    int version = 2;
    std::vector<std::string> controllers; ///< empty in version 2
    std::string root;                     ///< the group that is mounted: "/" or a container's own
    std::string folder;                   ///< where: "/sys/fs/cgroup"

    bool operator==(const ControlGroupMount &) const = default;
};

/// Where a CPU quota of this process can stand: its own group, then each one above it.
struct QuotaFolders {
    int version = 2;
    std::vector<std::string> folders;

    bool operator==(const QuotaFolders &) const = default;
};

std::vector<ControlGroup> parseControlGroups(std::string_view text);
std::vector<ControlGroupMount> parseControlGroupMounts(std::string_view text);
std::vector<QuotaFolders> quotaFolders(const std::vector<ControlGroup> &groups,
                                       const std::vector<ControlGroupMount> &mounts);

/// Version 2, text of cpu.max ("150000 100000"), in cores; empty: no quota.
std::optional<double> parseCpuMax(std::string_view text);
/// Version 1, texts of cpu.cfs_quota_us (-1: none) and cpu.cfs_period_us.
std::optional<double> parseCfsQuota(std::string_view quota, std::string_view period);

/// A CPU quota and the group that has it.
struct CpuQuota {
    double cores = 0;
    int version = 2;
    std::string folder;
};

/// The smallest quota that holds in these groups; empty: none.
std::optional<CpuQuota> readQuota(const std::vector<ControlGroup> &groups,
                                  const std::vector<ControlGroupMount> &mounts);
/// The same of this process.
std::optional<CpuQuota> readQuota();

/// The hierarchies as this process sees them.
std::vector<ControlGroupMount> readControlGroupMounts();

/// For how long the quota has kept runnable threads from their cores, summed over cores, in the
/// text of the group's cpu.stat: throttled_usec in version 2, throttled_time (ns) in version 1.
std::optional<std::int64_t> parseThrottled_ns(std::string_view text);

/// Reads that again and again. The kernel adds to it when a throttled group may run again.
class ThrottleReader {
public:
    explicit ThrottleReader(const std::optional<CpuQuota> &quota);

    /// Empty where there is no quota.
    std::optional<std::int64_t> read_ns();

private:
    std::optional<ProcFile> m_file;
    std::string m_buffer;
};

} // namespace corelane
