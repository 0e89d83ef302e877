// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axis.h"
#include "charts/drawing.h"
#include "charts/lane_columns.h"
#include "charts/lanes_layout.h"

#include <memory>

class QCPAxis;
class QCPAxisRect;
class QCPItemText;
class QCustomPlot;

namespace corelane {

class LaneStrips;

/// Lanes over the whole run or, with a detail, an overview above the detail of the same lanes.
class LanesDrawing : public Drawing {
public:
    explicit LanesDrawing(QCustomPlot &plot);

    void show(const Chart &chart, const Theme &theme, QSize size, const ViewState &state) override;
    std::vector<TimeArea> timeAreas() const override;
    RowWindow rows() const override { return m_layout.window; }
    std::optional<std::size_t> laneAt(QPoint point) const override;

private:
    void showCaption(const std::optional<TimeRange> &detail, const Theme &theme);

    QCPAxisRect *m_rect;
    QCPAxis *m_time;
    QCPAxis *m_lanes;
    LaneStrips *m_overview;
    LaneStrips *m_main;
    QCPItemText *m_detailCaption;
    AxisCaption m_axisCaption;
    LanesLayout m_layout;
    std::shared_ptr<const LaneIndex> m_index;
};

} // namespace corelane
