// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lanes.h"
#include "chart/chart.h"
#include "record/run_record.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace corelane {

// The rows of the lanes chart and what lies in them.

/// Above that many workers, or cores, several share a lane: each of its moments shows their shares.
inline constexpr std::size_t kMostLanes = 64;

/// How many share a row so that there are at most kMostLanes.
std::size_t sharersOf(std::size_t count);

/// What each lane is of.
WorkerKind kindOf(const RunRecord &run, const Lanes &lanes);

/// Among exact ones: the switches of its process are not known.
bool isSampledAlone(const Lanes &lanes, const Lane &lane);

inline constexpr Term kCore = CORELANE_TR("lanes.core", "core");
inline constexpr Term kCores = CORELANE_TR("lanes.cores", "cores");

/// A lane's own number or, of a thread without one, its place.
std::int16_t numberOf(const Lane &lane, std::size_t place);

/// What lies in the row of a lane, of which `sharers` share it. Of `lanes` only what is not of a
/// single lane is asked.
LaneMarks marksOf(const Lane &lane, const Lanes &lanes, std::int16_t worker, std::size_t sharers);

/// A row per worker, or thread, as far as they do not share them; behind who has made short
/// helpers, one row for these. `own`: their marks, where somebody has made them and no two share a
/// row; the lanes then need no intervals.
std::vector<LaneRow> workerRows(const RunRecord &run, const Lanes &lanes,
                                std::vector<LaneMarks> own = {});

/// Is told of each lane whose intervals are in the rows: nobody asks for them any more.
using LaneUsed = std::function<void(std::size_t lane)>;

/// The cores that the run could use, as long as they are few enough to be shown idle, too, and
/// those that it has used.
std::vector<int> coresOf(const RunRecord &run, const Lanes &lanes);

/// A row per core, coloured by who is on it.
std::vector<LaneRow> coreRows(const Lanes &lanes, const std::vector<int> &cores,
                              const LaneUsed &used);

} // namespace corelane
