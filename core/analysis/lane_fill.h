// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lane_stages.h"
#include "analysis/lane_threads.h"
#include "record/run_record.h"

#include <vector>

namespace corelane {

/// What a lane is filled from.
struct LaneSource {
    ThreadTrace trace;
    std::vector<StageSpan> stages; ///< cover the lane
    std::vector<Stamp> stamps;     ///< the thread's own, by time
    std::int64_t alive_ns = 0;     ///< from here on it is known to be there
    Gil gil = Gil::none;
    std::span<const std::int64_t> gilSeen_ns; ///< by any thread of the process
    bool isRunOver = false;
};

/// From the thread's switches. The lane has its bounds and no intervals yet.
void fillExact(Lane &lane, const LaneSource &source, const LostSpans &lost);

/// From the sums that readings and stamps give.
void fillSampled(Lane &lane, const LaneSource &source);

} // namespace corelane
