// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/theme.h"

#include <QPainter>
#include <QRect>
#include <QString>

#include <vector>

namespace corelane {

/// A chart's notes as they stand below its plot, from the top of `height` down.
struct CardNotes {
    struct Note {
        QString text;
        QRect rect; ///< x as in the card, y from the notes' own top
        bool emphasised = false;
    };
    std::vector<Note> notes; ///< those that there is room for
    int height = 0;          ///< with the line above them; 0 without a note
};

/// Notes are wrapped to `width`. Where `room` is too low, they are cut to a line each, then left
/// out: from the last to the first, those that are not emphasised before the others.
CardNotes layOutNotes(const std::vector<ChartNote> &notes, int width, int room);

void paintNotes(QPainter &painter, const CardNotes &notes, int top, int width, const Theme &theme);

} // namespace corelane
