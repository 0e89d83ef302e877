// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cursor_line.h"

#include "charts/device_pixels.h"

#include <qcustomplot.h>

#include <utility>

namespace corelane {
namespace {

constexpr int kHaloAlpha = 150;

bool shows(const TimeArea &area, std::int64_t time_ns)
{
    return time_ns >= area.range_ns.first && time_ns <= area.range_ns.second;
}

} // namespace

void CursorLine::show(std::optional<std::int64_t> time_ns)
{
    if (time_ns == m_time_ns)
        return;
    update();
    m_time_ns = time_ns;
    update();
}

void CursorLine::setAreas(std::vector<TimeArea> areas, const Theme &theme)
{
    m_areas = std::move(areas);
    m_theme = theme;
}

/// What it covers is painted at the next turn of the event loop.
void CursorLine::update() const
{
    if (!m_time_ns)
        return;
    constexpr int kReach = 3; // of the line with its halo, at any scale
    for (const TimeArea &area : m_areas) {
        if (shows(area, *m_time_ns))
            m_plot.update(
                QRect(qRound(area.xOf(*m_time_ns)), area.rect.top(), 1, area.rect.height())
                    .adjusted(-kReach, -kReach, kReach, kReach));
    }
}

void CursorLine::paint(QCPPainter &painter) const
{
    if (!m_time_ns)
        return;
    const DevicePixels pixels(painter);
    const int width = pixels.edge(1);
    QColor halo = m_theme.card;
    halo.setAlpha(kHaloAlpha);
    painter.setPen(Qt::NoPen);
    for (const TimeArea &area : m_areas) {
        if (!shows(area, *m_time_ns))
            continue;
        const int x = static_cast<int>(pixels.of(area.xOf(*m_time_ns)));
        const int top = pixels.edge(area.rect.top() - 1);
        const int height = pixels.edge(area.rect.bottom() + 2) - top;
        painter.setBrush(halo);
        painter.drawRect(x - width, top, 3 * width, height);
        painter.setBrush(m_theme.text);
        painter.drawRect(x, top, width, height);
    }
}

} // namespace corelane
