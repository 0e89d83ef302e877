// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "record/run_record.h"

#include <string>
#include <vector>

namespace corelane {

// Charts of finished runs: lanes and accounts are made on the way. Usable from any thread.

/// What charts are drawn of.
struct ChartedRuns {
    const RunRecord *run = nullptr;      ///< the one that is looked at
    const RunRecord *baseline = nullptr; ///< the sequential run of the same work, or null
    std::vector<const RunRecord *> runs; ///< it and those it is compared with, in their order
    bool withArticle = false;            ///< the article's own bars beside theirs
};

/// The chart of that kind, one of chartKinds().
Chart chartOf(const std::string &kind, const ChartedRuns &runs);

/// Those of all kinds that have something to show, but for those of studies.
std::vector<Chart> chartsOf(const ChartedRuns &runs);

Chart lanesChartOf(const RunRecord &run);

/// Where the time of all these runs went, `run` emphasised. Those that the baseline is
/// none of are split against their own, where it is one of `runs`.
Chart accountChartOf(const ChartedRuns &runs);

} // namespace corelane
