// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "record/run_record.h"

#include <vector>

namespace corelane {

// Charts of finished runs: lanes and accounts are made on the way.

Chart lanesChartOf(const RunRecord &run);
Chart coreLanesChartOf(const RunRecord &run);

/// Where the time of all these runs went, the last one emphasised; each is split against `baseline`
/// where that did the same work. `baseline` may be null.
Chart accountChartOf(const std::vector<const RunRecord *> &runs, const RunRecord *baseline);

} // namespace corelane
