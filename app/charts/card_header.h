// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/theme.h"

#include <QPainter>
#include <QRect>
#include <QString>

#include <vector>

namespace corelane {

/// What stands between a card's edge and its content, left and right.
inline constexpr int kCardPadding = 12;

/// A text and the rectangle that it fits into.
struct PlacedText {
    QString text;
    QRect rect;
};

/// A swatch with its word; a heat map's swatch is its colour scale, 0 … 100 %.
struct LegendEntry {
    Role role = Quantity::real;
    bool asGradient = false;
    QRect swatch;
    PlacedText label;
};

/// Where the parts of a chart's header are. No two of them overlap, at any width.
struct Header {
    PlacedText title;
    PlacedText scale; ///< elided where it does not fit, empty where nothing of it does
    std::vector<LegendEntry> legend;
    int height = 0;
};

/// Title and scale at the left, the legend at the right or, where it does not fit, in lines of its
/// own below. `reserve` is left free at the right end of the first line.
Header layOutHeader(const Chart &chart, int width, int reserve);

void paintHeader(QPainter &painter, const Header &header, const Theme &theme);

} // namespace corelane
