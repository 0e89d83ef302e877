// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/card_header.h"
#include "charts/card_notes.h"
#include "charts/theme.h"

#include <QPainter>
#include <QRect>
#include <QSize>

namespace corelane {

/// A chart's card: its header, below it the plot or the text that stands in its place, and the
/// chart's notes.
struct Card {
    Header header;
    QRect body;
    CardNotes notes;
};

Card layOutCard(const Chart &chart, QSize size, int headerReserve);

/// Everything but the plot. `painter` has the card's upper left corner as its origin.
void paintCard(QPainter &painter, const Card &card, const Chart &chart, const Theme &theme);

} // namespace corelane
