// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/time_range.h"

#include <QString>

#include <vector>

namespace corelane {

/// The marks of a lane at one moment, the one with the greatest share first.
std::vector<LaneMark> marksAt(const LaneRow &row, std::int64_t time_ns);

/// What a lane holds in the stretch of time of one pixel, on a few lines: the mark in its middle
/// with begin, length and core or, where marks are shorter than `pixel`, their shares. Empty where
/// nothing is.
QString laneText(const LaneRow &row, TimeRange pixel);

/// What stands beside a lane: one that helpers are folded into says whether they are.
QString laneTitle(const LaneRow &row);

} // namespace corelane
