// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/cursor_line.h"
#include "charts/drawing.h"

#include <qcustomplot.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace corelane {

/// The plot of any chart, without its header.
class Plot : public QCustomPlot {
    Q_OBJECT

public:
    explicit Plot(QWidget *parent = nullptr);
    ~Plot() override;

    /// Shows `chart` as it has to look at `size`; the replot waits for the next turn of the event
    /// loop.
    void showChart(const Chart &chart, const Theme &theme, QSize size, const ViewState &state);

    /// A line at that moment, in every area of time; the rest is not drawn again.
    void showCursor(std::optional<std::int64_t> time_ns);

    /// As the last showChart() has laid them out, in logical pixels.
    std::vector<TimeArea> timeAreas() const;
    RowWindow rows() const;
    std::optional<std::size_t> laneAt(QPoint point) const;
    std::optional<QPointF> valuesAt(QPoint point) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Kind { none, panels, heatMap, bars, lanes, curves };
    static Kind kindOf(const Chart &chart);
    void become(Kind kind);

    Kind m_kind = Kind::none;
    std::unique_ptr<Drawing> m_drawing;
    CursorLine m_cursor;
};

} // namespace corelane
