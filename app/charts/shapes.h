// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/state_styles.h"

#include <QColor>
#include <QPainterPath>
#include <QRect>

#include <algorithm>
#include <vector>

class QCPPainter;

namespace corelane {

// Rectangles of one colour and pattern. In a file of shapes they are one shape together, however
// many they are: a program that opens it need not take ten thousand apart.

/// A pattern as it is drawn: `unit` device pixels are one of a picture at scale 1.
struct PatternInk {
    Pattern pattern = Pattern::plain;
    QColor color;
    int unit = 1;
};

inline constexpr int kPatternStep = 5; ///< from one line or dot to the next, in units

/// Whether the pattern colours that pixel. Those of neighbouring rectangles meet.
inline bool isInPattern(Pattern pattern, int x, int y, int unit)
{
    const int step = kPatternStep * unit;
    const auto within = [step](int value) { return (value % step + step) % step; };
    switch (pattern) {
    case Pattern::rising:
        return within(x + y) < unit;
    case Pattern::falling:
        return within(x - y) < unit;
    case Pattern::dotted: {
        const bool isOddRow = (y - within(y)) / step % 2 != 0;
        return within(y) < 2 * unit && within(isOddRow ? x + step / 2 : x) < 2 * unit;
    }
    case Pattern::plain:
        break;
    }
    return false;
}

/// The pattern's lines or dots within `rect`, for smooth painting at unit 1: lines are stroked,
/// dots filled.
void paintPattern(QPainter &painter, const QRect &rect, const PatternInk &ink);

void fillRects(QCPPainter &painter, const std::vector<QRect> &rects, const QColor &color);

/// What a text of that width needs in the middle of `place`, from top to bottom: a pattern behind
/// it would make it hard to read.
inline QRectF groundOf(const QRectF &place, double textWidth)
{
    constexpr double kMargin = 3;
    const double half = std::min(place.width(), textWidth + 2 * kMargin) / 2;
    return {place.center().x() - half, place.top(), 2 * half, place.height()};
}

/// Over the rectangles; nothing for a plain one. They are lines and dots in a file, too, where
/// patterns would be pixels.
void patternRects(QCPPainter &painter, const std::vector<QRect> &rects, const PatternInk &ink);

} // namespace corelane
