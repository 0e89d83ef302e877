// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "record/run_record.h"

namespace corelane {

inline constexpr ChartName kCoreChart{"cpu-per-core",
                                      CORELANE_TR("chart.cpu-per-core", "CPU per core")};

/// Up to here each core has a panel of its own; above, the cores are the rows of a heat map.
inline constexpr std::size_t kMostCorePanels = 16;

/// CPU per core over the whole run so far: this run, the rest of the system, steal. Null: an empty
/// chart.
Chart coreChart(const RunRecord *run);

} // namespace corelane
