// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/retention.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace corelane {
namespace {

constexpr std::int64_t kDay_s = 24 * 60 * 60;

} // namespace

std::vector<std::string> expiredFiles(std::vector<KeptFile> files, const RetentionLimits &limits,
                                      std::int64_t now_s)
{
    // By name where two are equally old, so that the same files go wherever the folder is read.
    std::sort(files.begin(), files.end(), [](const KeptFile &one, const KeptFile &other) {
        return std::tie(one.modified_s, one.name) < std::tie(other.modified_s, other.name);
    });
    std::int64_t rest_bytes = std::accumulate(
        files.begin(), files.end(), std::int64_t{0},
        [](std::int64_t sum, const KeptFile &file) { return sum + file.size_bytes; });
    std::vector<std::string> expired;
    for (const KeptFile &file : files) {
        const bool isOld = limits.days > 0 && now_s - file.modified_s > limits.days * kDay_s;
        const bool isTooMuch = limits.bytes > 0 && rest_bytes > limits.bytes;
        if (file.isPinned || (!isOld && !isTooMuch))
            continue;
        expired.push_back(file.name);
        rest_bytes -= file.size_bytes;
    }
    return expired;
}

} // namespace corelane
