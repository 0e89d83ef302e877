// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/drawing.h"
#include "charts/painted_plottable.h"
#include "charts/theme.h"

#include <vector>

namespace corelane {

/// Where the groups of a bar chart are, in logical pixels of the plot.
struct BarRows {
    RowWindow window;   ///< the groups that have room
    int labelsEnd = 0;  ///< right end of the titles
    int barsBegin = 0;  ///< where 0 is
    int barsWidth = 0;  ///< from 0 to axisEnd
    double axisEnd = 0; ///< the value at the right end: beyond the chart's own, so that notes fit
    int top = 0;
    double pitch = 0; ///< from one group to the next
    int barHeight = 0;
    int noteWidth = 0; ///< the most that a note takes
    QFont font;        ///< of titles; smaller where groups are many
};

/// Titles take what they need up to 40 % of the width; the bars share the rest with the notes. Of
/// more groups than can be read those from `firstRow` on are shown.
BarRows layOutBars(const BarGroups &body, QSize size, int firstRow = 0);

/// The sum of a bar's pieces.
double lengthOf(const Bar &bar);

/// Draws the groups with their titles and notes; the value axis and its grid are QCustomPlot's own.
class GroupedBars : public PaintedPlottable {
public:
    using PaintedPlottable::PaintedPlottable;

    void show(const std::vector<BarGroup> &groups, const BarRows &rows, const Theme &theme);

protected:
    /// Titles stand left of the axis rect.
    QRect clipRect() const override;
    void draw(QCPPainter *painter) override;

private:
    void drawBars(QCPPainter &painter, const BarGroup &group, double top) const;
    void drawMeasurements(QCPPainter &painter, const BarGroup &group, double top) const;
    void drawLabels(QCPPainter &painter, const BarGroup &group, double top) const;
    QColor colorOf(const BarPiece &piece, const BarGroup &group) const;
    int barGap() const;
    /// The upper end of a group's first bar.
    double firstBar(const BarGroup &group, double top) const;
    void drawTexts(QCPPainter &painter, const BarGroup &group, double top) const;

    std::vector<BarGroup> m_groups;
    BarRows m_rows;
    Theme m_theme;
};

} // namespace corelane
