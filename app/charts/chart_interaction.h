// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/drawing.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QObject>
#include <QWheelEvent>

#include <optional>

namespace corelane {

class ChartView;
class Plot;

/// What mouse and keyboard do in a chart over time: zoom, pan, point at, pick. Each of its
/// functions says whether the event meant something to it. Points are the plot's.
class ChartInteraction {
public:
    ChartInteraction(ChartView &view, const Plot &plot) : m_view(view), m_plot(plot) {}

    bool wheel(const QWheelEvent &event, QPoint point);
    bool press(const QMouseEvent &event, QPoint point);
    /// Between press and release: a drag. Otherwise nothing.
    bool move(QPoint point);
    bool release(QPoint point);
    bool doubleClick(QPoint point);
    bool key(const QKeyEvent &event);

    /// Empty where no time is.
    std::optional<std::int64_t> timeAt(QPoint point) const;

    /// What is at a point, for a tool tip; empty where nothing is.
    QString textAt(QPoint point) const;

private:
    enum class Drag { none, pan, moveFrame, newFrame };
    const LaneRows *lanes() const;
    std::optional<TimeArea> areaAt(QPoint point) const;
    /// The detail or, without one, the whole run.
    TimeRange shown() const;
    void zoom(double factor, std::int64_t about_ns);
    void pan(double share);
    int workerAt(QPoint point) const;
    /// The row at a point or, left of the lanes, beside it; null where there is none.
    const LaneRow *rowBeside(QPoint point) const;
    bool foldAll();

    ChartView &m_view;
    const Plot &m_plot;
    QPoint m_pressed;
    bool m_isPressed = false;
    bool m_hasMoved = false;
    Drag m_drag = Drag::none;
    TimeArea m_area;    ///< where the button was pressed
    TimeRange m_before; ///< what was shown then
    int m_highlightBefore = 0;
};

} // namespace corelane
