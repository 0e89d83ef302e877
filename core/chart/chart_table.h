// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"

#include <vector>

namespace corelane {

/// A chart in words, for those who do not see it: what is drawn, as few figures as tell it.
struct ChartTable {
    struct Row {
        Sentence title;
        Sentences cells; ///< one for each column; empty where there is nothing

        bool operator==(const Row &) const = default;
    };
    Sentences columns;
    std::vector<Row> rows;

    bool operator==(const ChartTable &) const = default;
};

/// Of stacked columns each series' mean over the time, and its greatest value where it is memory;
/// of bars their pieces; of lanes each state's share of the whole; of curves their points. Empty
/// where nothing is drawn.
ChartTable chartTable(const Chart &chart);

} // namespace corelane
