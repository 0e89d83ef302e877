// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "record/run_record.h"

#include <vector>

namespace corelane {

/// The first notes of every chart of runs: what their recordings do not hold, and of several runs,
/// which lacks it; of runs that are told alike, once, and of how many. None where all are whole.
/// Null pointers are left out.
std::vector<ChartNote> missingNotes(const std::vector<const RunRecord *> &runs);

} // namespace corelane
