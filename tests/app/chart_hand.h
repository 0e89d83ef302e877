// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_view.h"
#include "charts/plot.h"

#include <QApplication>
#include <QMouseEvent>
#include <QtTest>
#include <QWheelEvent>

namespace corelane {

/// A shown chart and a person who uses it.
class Hand {
public:
    explicit Hand(const Chart &chart)
    {
        view.resize(720, 320);
        view.setInteractive(true);
        view.setChart(chart);
        view.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&view);
    }

    Plot &plot() { return *view.findChild<Plot *>(); }
    TimeArea area(bool isWhole)
    {
        for (const TimeArea &area : plot().timeAreas()) {
            if (area.isWhole == isWhole)
                return area;
        }
        return {};
    }
    /// In the whole or in the detail, `lane` of 4 from the top.
    QPoint at(bool isWhole, std::int64_t time_ns, double lane = 0.5)
    {
        const TimeArea where = area(isWhole);
        return plot().pos() + QPoint(qRound(where.xOf(time_ns)),
                                     where.rect.top() + qRound(where.rect.height() * lane / 4));
    }
    void turnWheel(QPoint point, int notches)
    {
        QWheelEvent event(point, view.mapToGlobal(point), {}, QPoint(0, 120 * notches),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &event);
    }
    /// Step by step, as a hand does.
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            move(from + (to - from) * step / 4, Qt::LeftButton);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    }
    void move(QPoint point, Qt::MouseButtons buttons = Qt::NoButton)
    {
        QMouseEvent event(QEvent::MouseMove, point, view.mapToGlobal(point), Qt::NoButton, buttons,
                          {});
        QApplication::sendEvent(&view, &event);
    }
    void click(QPoint point) { QTest::mouseClick(&view, Qt::LeftButton, {}, point); }

    ChartView view;
};

} // namespace corelane
