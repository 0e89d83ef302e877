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

/// So many of the newest files stay, whatever the limit of days: a clock may be wrong.
inline constexpr int kNeverTooOld = 20;

/// A recording's file as the limits see it.
struct KeptFile {
    std::string name;
    /// When its newest run began, in seconds since 1970, as the recording says; where it does not,
    /// when the file was changed.
    std::int64_t begun_s = 0;
    std::int64_t size_bytes = 0;
    bool isPinned = false;
};

/// The names of the files that have to go, the oldest first: those older than the limit of days,
/// then the oldest until the rest is no larger than the limit of bytes. Pinned ones count and never
/// go, nor does the newest.
///
/// `now_s` is what the clock says, which may be wrong, as may have been the one of a recording. So
/// a time in the future, or before there was a Corelane, makes nothing old; how old the others are
/// counts from the newest of them where the clock is ahead of that; and the newest kNeverTooOld go
/// by no limit of days.
std::vector<std::string> expiredFiles(std::vector<KeptFile> files, const RetentionLimits &limits,
                                      std::int64_t now_s);

} // namespace corelane
