// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/retention.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace corelane {
namespace {

constexpr std::int64_t kDay_s = 24 * 60 * 60;
constexpr std::int64_t kFirstYear_s = 1'704'067'200; ///< 2024-01-01, before the first recording

/// What no clock that is right can have said is newer than all that one can.
std::int64_t orderOf(const KeptFile &file, std::int64_t now_s)
{
    const bool isSaid = file.begun_s >= kFirstYear_s && file.begun_s <= now_s + kDay_s;
    return isSaid ? file.begun_s : std::numeric_limits<std::int64_t>::max();
}

} // namespace

std::vector<std::string> expiredFiles(std::vector<KeptFile> files, const RetentionLimits &limits,
                                      std::int64_t now_s)
{
    const auto age = [now_s](const KeptFile &file) { return orderOf(file, now_s); };
    // By name where two are equally old, so that the same files go wherever the folder is read.
    std::sort(files.begin(), files.end(), [&](const KeptFile &one, const KeptFile &other) {
        return std::pair(age(one), one.name) < std::pair(age(other), other.name);
    });
    std::int64_t newest_s = 0;
    for (const KeptFile &file : files) {
        if (age(file) != std::numeric_limits<std::int64_t>::max())
            newest_s = std::max(newest_s, file.begun_s);
    }
    const std::int64_t here_s = std::min(now_s, newest_s);
    std::int64_t rest_bytes = std::accumulate(
        files.begin(), files.end(), std::int64_t{0},
        [](std::int64_t sum, const KeptFile &file) { return sum + file.size_bytes; });
    std::vector<std::string> expired;
    std::size_t newer = files.size();
    for (const KeptFile &file : files) {
        --newer;
        const bool isOld = limits.days > 0 && newer >= std::size_t{kNeverTooOld} &&
                           here_s - age(file) > limits.days * kDay_s;
        const bool isTooMuch = limits.bytes > 0 && newer > 0 && rest_bytes > limits.bytes;
        if (file.isPinned || (!isOld && !isTooMuch))
            continue;
        expired.push_back(file.name);
        rest_bytes -= file.size_bytes;
    }
    return expired;
}

} // namespace corelane
