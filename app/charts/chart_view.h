// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/theme.h"

#include <QImage>
#include <QWidget>

namespace corelane {

class Plot;

/// One chart, as the inside of a card: a header (title, scale, legend) above the plot, or the
/// reason why there is nothing to draw. Laid out for widths from 320 px. It fills itself with
/// the theme's card colour, takes no mouse input and leaves menus to whoever owns it.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Cheap enough for a live run: what can be reused is, and the calls of one turn of the event
    /// loop are one repaint.
    void setChart(const Chart &chart);
    const Chart &chart() const { return m_chart; }

    void setTheme(const Theme &theme);

    /// The width that the header leaves free at its right end, for a button of the owner's.
    void setHeaderReserve(int width);

    /// What the view shows, drawn anew at `size` logical pixels, `scale` device pixels each.
    QImage image(QSize size, double scale, const Theme &theme) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    Chart m_chart;
    Theme m_theme = lightTheme();
    int m_headerReserve = 0;
    Plot *m_plot;
};

} // namespace corelane
