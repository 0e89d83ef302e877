// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/headline.h"
#include "chart/chart.h"
#include "charts/theme.h"

#include <QImage>
#include <QSize>

namespace corelane {

class RunModel;

/// What the board shows at a moment.
struct BoardContent {
    Headline headline;
    Chart cores;
    Chart times;
    const RunModel *runs = nullptr;
    int selectedRow = -1;
};

/// The whole board as a picture of `size` × `scale` pixels: headline, charts, as many rows of the
/// table as have room, and the provenance of the run it speaks of. For the GUI thread.
QImage boardImage(const BoardContent &content, QSize size, double scale, const Theme &theme);

} // namespace corelane
