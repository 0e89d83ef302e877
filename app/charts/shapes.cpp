// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/shapes.h"

#include <qcustomplot.h>

#include <algorithm>

namespace corelane {
namespace {

constexpr int kHatchDistance = 4; ///< as in lanes of pixels

/// The lines x + y = a multiple of the distance.
void addHatch(QPainterPath &path, const QRect &rect)
{
    const int left = rect.left();
    const int right = rect.left() + rect.width();
    const int top = rect.top();
    const int bottom = rect.top() + rect.height();
    const int first = (left + top + kHatchDistance - 1) / kHatchDistance * kHatchDistance;
    for (int sum = first; sum <= right + bottom; sum += kHatchDistance) {
        const int x1 = std::max(left, sum - bottom);
        const int x2 = std::min(right, sum - top);
        if (x1 >= x2)
            continue;
        path.moveTo(x1, sum - x1);
        path.lineTo(x2, sum - x2);
    }
}

} // namespace

QPainterPath hatchOf(const QRect &rect)
{
    QPainterPath path;
    addHatch(path, rect);
    return path;
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

void hatchRects(QCPPainter &painter, const std::vector<QRect> &rects, const QBrush &hatch)
{
    if (hatch.style() == Qt::NoBrush)
        return;
    if (!painter.modes().testFlag(QCPPainter::pmVectorized)) {
        for (const QRect &rect : rects)
            painter.fillRect(rect, hatch);
        return;
    }
    QPainterPath path;
    for (const QRect &rect : rects)
        addHatch(path, rect);
    if (path.isEmpty())
        return;
    painter.setPen(QPen(hatch.color(), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace corelane
