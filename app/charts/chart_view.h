// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/card.h"
#include "charts/theme.h"
#include "charts/time_range.h"

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <utility>

class QScrollBar;

namespace corelane {

class ChartInteraction;
class Plot;

/// One chart, as the inside of a card: a header (title, scale, legend) above the plot, or the
/// reason why there is nothing to draw. Laid out for widths from 250 px. It fills itself with
/// the theme's card colour and leaves menus to whoever owns it.
///
/// Interactive, it takes mouse and keyboard. Lanes: the wheel zooms about the pointer, a drag moves
/// the detail or, in the overview, moves or draws its frame, a double click shows the whole run
/// again, a click picks a worker or unfolds helpers; + − ← → 0 Enter do the same from the keyboard;
/// a tool tip says what is under the pointer. Every chart over time tells where the pointer is in
/// it. Rows that are too many to be read at once scroll: by the bar, the wheel beside the time, and
/// ↑ ↓ Page Up Page Down Home End.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Cheap enough for a live run: what can be reused is, and the calls of one turn of the event
    /// loop are one repaint. A detail that someone has chosen stays until a chart of another run
    /// comes: another provenance, or an earlier end.
    void setChart(const Chart &chart);
    /// As it is shown: with the lanes of those helpers that are unfolded.
    const Chart &chart() const { return m_chart; }
    /// Another number for each chart().
    int revision() const { return m_revision; }

    void setTheme(const Theme &theme);

    /// The width that the header leaves free at its right end, for a button of the owner's.
    void setHeaderReserve(int width);

    /// Off at first.
    void setInteractive(bool interactive);

    /// A thin line at that moment in charts over time. Costs no replot.
    void setCursor(std::optional<std::int64_t> time_ns);
    using QWidget::setCursor;

    /// The worker that stands out while the others fade; 0: none does. Nothing fades in a chart
    /// that does not have it.
    void setHighlight(int worker);
    int highlight() const { return m_state.highlight; }

    /// Of a lanes chart: the stretch shown below the overview, kept within the run; empty or the
    /// whole: no detail.
    void setDetail(std::optional<std::pair<std::int64_t, std::int64_t>> range_ns);
    std::optional<std::pair<std::int64_t, std::int64_t>> detail() const { return m_state.detail; }

    /// Whether the short helpers of a thread have lanes of their own; at first they share one. A
    /// click on that lane and Enter do it, too.
    void setUnfolded(int thread, bool isUnfolded);

    /// The first of rows that are too many to be read at once; a scroll bar and the keys do it,
    /// too.
    void setFirstRow(int row);

    /// What is chosen, for a picture of the same.
    const ViewState &state() const { return m_state; }

    /// What a point of this widget stands for on both axes of a chart of curves.
    std::optional<QPointF> valuesAt(QPoint point) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Where the pointer is; empty when it has left the axis of time.
    void cursorMoved(std::optional<std::int64_t> time_ns);
    void detailChanged();
    /// On what stands above the plot.
    void titleDoubleClicked();
    /// What does this role mean? A click on it in the legend, at `place` on the screen.
    void roleAsked(corelane::Role role, QPoint place);
    /// What do all its words mean? F1.
    void wordsAsked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showGiven();
    void arrange();
    const Card &card();
    void showRows();
    bool scrollRows(int key);
    void followChart(bool isNewRun);
    const LegendEntry *legendAt(QPoint point);
    void point(std::optional<std::int64_t> time_ns);
    QString textAt(QPoint point);
    QPoint inPlot(QPoint point) const;

    Chart m_given;
    Chart m_chart;            ///< as chart() tells
    std::set<int> m_unfolded; ///< threads whose helpers have lanes of their own
    Theme m_theme = lightTheme();
    int m_revision = 0;
    QTimer m_telling; ///< until who listens is told of the newest chart
    ViewState m_state;
    bool m_isDetailChosen = false; ///< by someone, not by the chart
    bool m_isInteractive = false;
    bool m_showsFocus = false;
    std::optional<std::int64_t> m_pointed_ns;
    int m_headerReserve = 0;
    std::optional<Card>
        m_card; ///< empty: to be laid out again, which is expensive and rarely needed
    Plot *m_plot;
    QScrollBar *m_rows; ///< over the right edge of the plot
    std::unique_ptr<ChartInteraction> m_interaction;
};

} // namespace corelane
