// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/stacked_columns.h"

#include "charts/device_pixels.h"
#include "charts/pixel_columns.h"
#include "charts/shapes.h"

#include <algorithm>

namespace corelane {

void StackedColumns::show(const Panel &panel, double bin_s, double top, const Theme &theme)
{
    m_series = panel.series;
    m_begin_s = panel.begin_s;
    m_bin_s = bin_s;
    m_top = top > 0 ? top : 1;
    m_theme = theme;
}

void StackedColumns::draw(QCPPainter *painter)
{
    const DevicePixels pixels(*painter);
    const double left = pixels.of(mKeyAxis->coordToPixel(0));
    const double bin = pixels.of(mKeyAxis->coordToPixel(m_bin_s)) - left;
    const int base = pixels.edge(mValueAxis->coordToPixel(0));
    const double height = base - pixels.edge(mValueAxis->coordToPixel(m_top));

    const std::size_t bins = m_series.empty() ? 0 : m_series.front().values.size();
    std::vector<PixelColumn> columns = pixelColumns(bins, left, bin);
    // Nothing is known before the panel begins, and its last column may end beyond it; not every
    // file clips.
    const int begin = pixels.edge(mKeyAxis->coordToPixel(m_begin_s));
    const int end = pixels.edge(clipRect().right() + 1);
    for (PixelColumn &column : columns) {
        column.left = std::clamp(column.left, std::min(begin, end), end);
        column.right = std::clamp(column.right, std::min(begin, end), end);
    }
    std::vector<double> reached(columns.size(), 0);
    std::vector<QRect> rects(columns.size());
    for (const Series &series : m_series) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const PixelColumn &column = columns[i];
            const int bottom = base - qRound(std::min(reached[i], 1.0) * height);
            reached[i] += meanOf(series.values, column.first, column.end) / m_top;
            const int top = base - qRound(std::min(reached[i], 1.0) * height);
            rects[i] = QRect(column.left, top, column.right - column.left, bottom - top);
        }
        const QColor color = m_theme.color(series.role);
        fillRects(*painter, rects, color);
        patternRects(*painter, rects, {patternOf(series.role), patternColor(color), pixels.unit()});
    }

    const QRect frame = clipRect();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.grid, 0));
    painter->drawRect(
        QRect(QPoint(pixels.edge(frame.left()), pixels.edge(frame.top())),
              QPoint(pixels.edge(frame.right() + 1) - 1, pixels.edge(frame.bottom() + 1) - 1)));
}

} // namespace corelane
