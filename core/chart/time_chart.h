// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "record/run_record.h"

#include <vector>

namespace corelane {

inline constexpr ChartName kTimeChart{"wall-vs-cpu",
                                      CORELANE_TR("chart.wall-vs-cpu", "Wall vs CPU time")};

struct TimeChartOptions {
    const RunRecord *emphasised = nullptr; ///< one of several runs, or null
    int others = 0;           ///< runs of the same work that are not shown: a note says so
    bool withArticle = false; ///< the article's two bars, faint, at the end
};

/// Wall vs CPU time: for each run a bar of real above a bar of user and sys, in the order given.
/// `runs` may hold one that is under way; runs before their release are left out, and so are those
/// that failed or were cancelled, as their bars would look fast.
Chart timeChart(const std::vector<const RunRecord *> &runs, const TimeChartOptions &options);

} // namespace corelane
