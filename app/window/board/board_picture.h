// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings/findings.h"
#include "chart/run_charts.h"
#include "charts/picture.h"
#include "charts/theme.h"
#include "charts/time_range.h"
#include "window/widgets/headline_panel.h"

#include <QSize>

#include <array>
#include <vector>

namespace corelane {

class RunModel;

/// A chart, and what is chosen to be seen of it.
struct ShownChart {
    Chart chart;
    ViewState state;
};

/// What the board shows at a moment.
struct BoardContent {
    HeadlineText headline;
    std::array<ShownChart, kBoardCards.size()> charts; ///< left to right, then down
    std::vector<Finding> findings;
    const RunModel *runs = nullptr;
    int selectedRow = -1;
};

/// The whole board on one page: headline, charts, the findings' titles, as many rows of the table
/// as have room, and the provenance of the run it speaks of. To be painted while `content.runs` is
/// as it is; for the GUI thread.
Picture boardPicture(const BoardContent &content, QSize size, const Theme &theme);

} // namespace corelane
