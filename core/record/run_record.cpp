// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/run_record.h"

namespace corelane {

std::int64_t missedByTime_ns(std::int64_t childCpu_ns, std::int64_t treeCpu_ns)
{
    constexpr std::int64_t kNegligible_ns = 10'000'000;
    const std::int64_t missed_ns = treeCpu_ns - childCpu_ns;
    return missed_ns > kNegligible_ns && missed_ns > treeCpu_ns / 100 ? missed_ns : 0;
}

std::optional<std::int64_t> RunRecord::real_ns() const
{
    if (!release_ns)
        return std::nullopt;
    if (reaped_ns)
        return *reaped_ns - *release_ns;
    if (!treeReadings.empty())
        return treeReadings.back().time_ns - *release_ns;
    return 0;
}

} // namespace corelane
