// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/theme.h"
#include "charts/time_range.h"

#include <QPointF>
#include <QRect>
#include <QSize>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace corelane {

/// A part of a plot whose horizontal axis is time, in logical pixels of the plot.
struct TimeArea {
    QRect rect;
    TimeRange range_ns;
    bool isWhole = true; ///< it shows the whole run, not a detail of it

    std::int64_t timeAt(double x) const
    {
        const double share = (x - rect.left()) / rect.width();
        return range_ns.first +
               qRound64(share * static_cast<double>(range_ns.second - range_ns.first));
    }
    double xOf(std::int64_t time_ns) const
    {
        return rect.left() + rect.width() * static_cast<double>(time_ns - range_ns.first) /
                                 static_cast<double>(range_ns.second - range_ns.first);
    }
    bool operator==(const TimeArea &) const = default;
};

/// Rows that are too many to be read at once: those from `first` on have room.
struct RowWindow {
    int first = 0;
    int shown = 0;
    int all = 0;

    bool operator==(const RowWindow &) const = default;
};

/// So many of `all` rows as have `least` pixels each in `height`, one at least, from `wanted` on or
/// the last of them.
inline RowWindow rowsWithin(int all, int height, double least, int wanted)
{
    const int shown = std::clamp(static_cast<int>(height / least), 1, std::max(1, all));
    return {.first = std::clamp(wanted, 0, std::max(0, all - shown)), .shown = shown, .all = all};
}

/// How one kind of chart body is drawn: it owns the elements that it has put into a plot.
class Drawing {
public:
    Drawing() = default;
    Drawing(const Drawing &) = delete;
    Drawing &operator=(const Drawing &) = delete;
    virtual ~Drawing() = default;

    /// Sets everything that depends on the chart, the theme, the plot's size or what is chosen;
    /// reuses what it can. `chart` has the body that this drawing is for, and something to draw.
    virtual void show(const Chart &chart, const Theme &theme, QSize size,
                      const ViewState &state) = 0;

    /// Where the last show() has put time; empty for charts that have another axis.
    virtual std::vector<TimeArea> timeAreas() const { return {}; }

    /// What a point of the plot stands for on both axes; empty outside, and where one has no
    /// numbers.
    virtual std::optional<QPointF> valuesAt(QPoint) const { return {}; }

    /// Of the last show(); none are left out of charts without rows.
    virtual RowWindow rows() const { return {}; }

    /// The lane at a point of the plot.
    virtual std::optional<std::size_t> laneAt(QPoint) const { return {}; }
};

} // namespace corelane
