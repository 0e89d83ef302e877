// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/shapes.h"

#include <qcustomplot.h>

#include <algorithm>

namespace corelane {
namespace {

/// The first multiple of the step that is not below `least`.
int firstLine(int least)
{
    const int beyond = (least % kPatternStep + kPatternStep) % kPatternStep;
    return beyond == 0 ? least : least + kPatternStep - beyond;
}

/// Lines through the middles of the pixels of which x + y, or x − y, is a multiple of the step.
void addLines(QPainterPath &path, const QRect &rect, bool isRising)
{
    const int least = isRising ? rect.left() + rect.top() : rect.left() - rect.bottom();
    const int most = isRising ? rect.right() + rect.bottom() : rect.right() - rect.top();
    for (int line = firstLine(least); line <= most; line += kPatternStep) {
        const int x1 = std::max(rect.left(), isRising ? line - rect.bottom() : line + rect.top());
        const int x2 = std::min(rect.right(), isRising ? line - rect.top() : line + rect.bottom());
        const int y1 = isRising ? line - x1 : x1 - line;
        const int y2 = isRising ? line - x2 : x2 - line;
        path.moveTo(x1 + 0.5, y1 + 0.5);
        path.lineTo(x2 + (x1 == x2 ? 0.6 : 0.5), y2 + 0.5); // one of no length would be no line
    }
}

void addDots(QPainterPath &path, const QRect &rect)
{
    const auto isInk = [](int x, int y) { return isInPattern(Pattern::dotted, x, y, 1); };
    for (int y = rect.top() - 1; y <= rect.bottom(); ++y) {
        for (int x = rect.left() - 1; x <= rect.right(); ++x) {
            if (!isInk(x, y) || isInk(x - 1, y) || isInk(x, y - 1))
                continue;
            if (const QRect dot = QRect(x, y, 2, 2).intersected(rect); !dot.isEmpty())
                path.addRect(dot);
        }
    }
}

void addPattern(QPainterPath &path, const QRect &rect, Pattern pattern)
{
    if (pattern == Pattern::dotted)
        addDots(path, rect);
    else if (pattern != Pattern::plain)
        addLines(path, rect, pattern == Pattern::rising);
}

void drawPath(QPainter &painter, const QPainterPath &path, const PatternInk &ink)
{
    if (path.isEmpty())
        return;
    const bool isFilled = ink.pattern == Pattern::dotted;
    painter.setPen(isFilled ? QPen(Qt::NoPen) : QPen(ink.color, 1));
    painter.setBrush(isFilled ? QBrush(ink.color) : QBrush(Qt::NoBrush));
    painter.drawPath(path);
}

/// A piece of the pattern that repeats in both directions.
QImage patternTile(const PatternInk &ink)
{
    const int size = 2 * kPatternStep * ink.unit;
    QImage tile(size, size, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            if (isInPattern(ink.pattern, x, y, ink.unit))
                tile.setPixelColor(x, y, ink.color);
        }
    }
    return tile;
}

} // namespace

void paintPattern(QPainter &painter, const QRect &rect, const PatternInk &ink)
{
    QPainterPath path;
    addPattern(path, rect, ink.pattern);
    drawPath(painter, path, ink);
}

void fillRects(QCPPainter &painter, const std::vector<QRect> &rects, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (!painter.modes().testFlag(QCPPainter::pmVectorized)) {
        painter.drawRects(rects.data(), static_cast<int>(rects.size()));
        return;
    }
    QPainterPath path;
    for (const QRect &rect : rects) {
        if (!rect.isEmpty())
            path.addRect(rect);
    }
    if (!path.isEmpty())
        painter.drawPath(path);
}

void patternRects(QCPPainter &painter, const std::vector<QRect> &rects, const PatternInk &ink)
{
    if (ink.pattern == Pattern::plain)
        return;
    if (!painter.modes().testFlag(QCPPainter::pmVectorized)) {
        const QBrush tiles(patternTile(ink));
        for (const QRect &rect : rects)
            painter.fillRect(rect, tiles);
        return;
    }
    QPainterPath path;
    for (const QRect &rect : rects)
        addPattern(path, rect, ink.pattern);
    drawPath(painter, path, ink);
}

} // namespace corelane
