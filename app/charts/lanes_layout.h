// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/drawing.h"

#include <QRect>
#include <QSize>

#include <optional>

namespace corelane {

/// All lanes, the first on top, over one stretch of time; `area.rect` holds them exactly.
struct LanesArea {
    TimeArea area;
    std::size_t first = 0;    ///< lane
    std::size_t lanes = 0;    ///< from that on
    double pitch = 0;         ///< from one strip to the next, in logical pixels
    std::size_t perStrip = 1; ///< so many lanes are drawn together, where there are too many

    std::size_t strips() const { return (lanes + perStrip - 1) / perStrip; }
    std::optional<std::size_t> laneAt(QPoint point) const;

    bool operator==(const LanesArea &) const = default;
};

/// Where the parts of a lanes chart are, in logical pixels of its plot.
struct LanesLayout {
    int titlesEnd = 0;                 ///< right end of the titles
    std::optional<LanesArea> overview; ///< there is one above a detail
    QRect caption;                     ///< between overview and detail
    LanesArea main;                    ///< the detail or, without one, the whole run
    RowWindow window;                  ///< the lanes that `main` has room for
};

/// An overview takes two fifths of what the caption and the time axis leave, and has all lanes.
LanesLayout layOutLanes(const LaneRows &body, const QString &axis, QSize size,
                        const std::optional<TimeRange> &detail, int firstRow = 0);

} // namespace corelane
