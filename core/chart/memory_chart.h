// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "record/run_record.h"

#include <vector>

namespace corelane {

inline constexpr ChartName kMemoryChart{"memory", CORELANE_TR("chart.memory", "Memory")};

/// Memory of each run's whole tree over time, a panel per run, all on one scale: threads share what
/// processes copy. Runs without readings are left out.
Chart memoryChart(const std::vector<const RunRecord *> &runs);

} // namespace corelane
