// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/theme.h"

#include <QSize>

namespace corelane {

/// How one kind of chart body is drawn: it owns the elements that it has put into a plot.
class Drawing {
public:
    Drawing() = default;
    Drawing(const Drawing &) = delete;
    Drawing &operator=(const Drawing &) = delete;
    virtual ~Drawing() = default;

    /// Sets everything that depends on the chart, the theme or the plot's size; reuses what it
    /// can. `chart` has the body that this drawing is for, and something to draw.
    virtual void show(const Chart &chart, const Theme &theme, QSize size) = 0;
};

} // namespace corelane
