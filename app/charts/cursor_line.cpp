// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cursor_line.h"

#include "charts/device_pixels.h"

#include <utility>

namespace corelane {
namespace {

constexpr int kHaloAlpha = 150;

QCPLayer *newLayer(QCustomPlot &plot)
{
    const QString name = QStringLiteral("cursor");
    plot.addLayer(name);
    plot.layer(name)->setMode(QCPLayer::lmBuffered);
    return plot.layer(name);
}

} // namespace

CursorLine::CursorLine(QCustomPlot &plot) : QCPLayerable(&plot)
{
    setLayer(newLayer(plot));
    connect(&plot, &QCustomPlot::afterReplot, this, [this] { m_isReady = true; });
}

void CursorLine::show(std::optional<std::int64_t> time_ns)
{
    if (time_ns == m_time_ns)
        return;
    m_time_ns = time_ns;
    if (m_isReady)
        layer()->replot();
}

void CursorLine::setAreas(std::vector<TimeArea> areas, const Theme &theme)
{
    m_areas = std::move(areas);
    m_theme = theme;
    // Each buffer is cleared and put on the screen with every replot.
    layer()->setMode(m_areas.empty() ? QCPLayer::lmLogical : QCPLayer::lmBuffered);
}

void CursorLine::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(false);
}

void CursorLine::draw(QCPPainter *painter)
{
    if (!m_time_ns)
        return;
    const DevicePixels pixels(*painter);
    const int width = pixels.edge(1);
    QColor halo = m_theme.card;
    halo.setAlpha(kHaloAlpha);
    painter->setPen(Qt::NoPen);
    for (const TimeArea &area : m_areas) {
        if (*m_time_ns < area.range_ns.first || *m_time_ns > area.range_ns.second)
            continue;
        const int x = static_cast<int>(pixels.of(area.xOf(*m_time_ns)));
        const int top = pixels.edge(area.rect.top() - 1);
        const int height = pixels.edge(area.rect.bottom() + 2) - top;
        painter->setBrush(halo);
        painter->drawRect(x - width, top, 3 * width, height);
        painter->setBrush(m_theme.text);
        painter->drawRect(x, top, width, height);
    }
}

} // namespace corelane
