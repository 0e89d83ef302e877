// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace corelane {

/// How much of the history is kept. 0: no limit.
struct RetentionLimits {
    int days = 180;
    std::int64_t bytes = std::int64_t{2} << 30;

    bool operator==(const RetentionLimits &) const = default;
};

/// A recording's file as the limits see it.
struct KeptFile {
    std::string name;
    std::int64_t modified_s = 0; ///< seconds since 1970, as its file system says
    std::int64_t size_bytes = 0;
    bool isPinned = false;
};

/// The names of the files that have to go: those older than the limit of days, then the oldest
/// until the rest is no larger than the limit of bytes. Pinned ones count and never go.
std::vector<std::string> expiredFiles(std::vector<KeptFile> files, const RetentionLimits &limits,
                                      std::int64_t now_s);

} // namespace corelane
