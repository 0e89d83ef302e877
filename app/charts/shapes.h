// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QPainterPath>
#include <QRect>

#include <vector>

class QCPPainter;

namespace corelane {

// Rectangles of one colour. In a file of shapes they are one shape together, however many they
// are: a program that opens it need not take ten thousand apart.

/// The lines of a hatch, as far as they lie within `rect`: those of neighbouring rectangles meet.
QPainterPath hatchOf(const QRect &rect);

void fillRects(QCPPainter &painter, const std::vector<QRect> &rects, const QColor &color);

/// Lines from the lower left to the upper right over the rectangles, for a brush that has a
/// pattern; nothing for one without. They are lines in a file, too, where patterns would be pixels.
void hatchRects(QCPPainter &painter, const std::vector<QRect> &rects, const QBrush &hatch);

} // namespace corelane
