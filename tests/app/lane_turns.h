// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lane_columns.h"
#include "lane_samples.h"

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace corelane {

inline const Fill kRunning = fillOf({.role = State::running}, 0, 0);
inline const Fill kGilWait = fillOf({.role = State::gilWait}, 0, 0);

inline LaneIndex indexOf(std::vector<LaneMark> marks)
{
    std::vector<LaneRow> rows{{verbatim("thread 1"), 1, std::move(marks)}};
    return LaneIndex(std::make_shared<const std::vector<LaneRow>>(std::move(rows)));
}

inline LaneColumns columnsOf(std::vector<LaneMark> marks, int columns, TimeRange range)
{
    LaneColumns result(columns);
    addLane(result, indexOf(std::move(marks)), 0, range, 1, 0);
    result.settle();
    return result;
}

/// Runs and waits by turns.
inline std::vector<LaneMark> turns(std::int64_t runs_ns, std::int64_t waits_ns, std::int64_t end_ns)
{
    std::vector<LaneMark> marks;
    for (std::int64_t now = 0; now < end_ns; now += runs_ns + waits_ns) {
        marks.push_back({now, now + runs_ns, 1, State::running, 0, 1});
        marks.push_back({now + runs_ns, now + runs_ns + waits_ns, 1, State::gilWait, -1, 1});
    }
    return marks;
}

} // namespace corelane
