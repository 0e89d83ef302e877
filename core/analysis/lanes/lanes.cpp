// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/lanes.h"

#include "analysis/lanes/lane_stream.h"

#include <algorithm>

namespace corelane {
namespace {

/// All lanes of one way to make them.
Lanes collected(const RunRecord &run,
                Lanes (*each)(const RunRecord &, const ThreadIndex &, const TakeLane &))
{
    std::vector<Lane> all;
    Lanes lanes = each(run, ThreadIndex(run), [&all](const Lanes &, LaneStream lane) {
        all.push_back(std::move(lane).whole());
    });
    lanes.lanes = std::move(all);
    return lanes;
}

} // namespace

Lanes lanesOf(const RunRecord &run)
{
    return collected(run, eachLane);
}

Lanes threadLanesOf(const RunRecord &run)
{
    return collected(run, eachThreadLane);
}

std::optional<std::int64_t> onCpu_ns(const RunRecord &run)
{
    if (run.tier != Tier::exact)
        return std::nullopt;
    std::int64_t sum_ns = 0;
    for (const OnCpu stretch : run.onCpu)
        sum_ns += stretch.end_ns - stretch.begin_ns;
    return sum_ns;
}

} // namespace corelane
