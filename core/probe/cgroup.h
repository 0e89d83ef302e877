// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The smallest quota that holds for this process, in cores; empty: none.
std::optional<double> readQuotaCores();

} // namespace corelane
