// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lanes.h"
#include "chart/chart.h"
#include "record/run_record.h"

namespace corelane {

inline constexpr ChartName kLanesChart{"lanes", CORELANE_TR("chart.lanes", "Workers")};
inline constexpr ChartName kCoreLanesChart{"lanes-by-core",
                                           CORELANE_TR("chart.lanes-by-core", "Workers by core")};

enum class LanesBy {
    worker, ///< a lane per worker, coloured by what it does
    core,   ///< a lane per core, coloured by who is on it
};

/// Where every worker was, over the whole run so far. `lanes` are the run's; both null: an empty
/// chart. The scale names the tier, a note says once what would allow the exact one. Where no
/// worker has stamped, the threads are numbered from 1 in the lanes' order.
Chart lanesChart(const RunRecord *run, const Lanes *lanes, LanesBy by);

/// The same, of lanes that it makes itself and lets go of one after another, so that those of a
/// long run are never all in memory.
Chart lanesChart(const RunRecord &run, LanesBy by);

} // namespace corelane
