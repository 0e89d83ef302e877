// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/header.h"
#include "charts/theme.h"

#include <QPainter>
#include <QRect>
#include <QSize>

namespace corelane {

/// A chart's card: its header, and below it the plot or the text that stands in its place.
struct Card {
    Header header;
    QRect body;
};

Card layOutCard(const Chart &chart, QSize size, int headerReserve);

/// Everything but the plot. `painter` has the card's upper left corner as its origin.
void paintCard(QPainter &painter, const Card &card, const Chart &chart, const Theme &theme);

} // namespace corelane
