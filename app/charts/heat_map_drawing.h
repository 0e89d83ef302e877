// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axis.h"
#include "charts/drawing.h"

class QCPAxis;
class QCPAxisRect;
class QCPColorMap;
class QCustomPlot;

namespace corelane {

/// Many panels as the rows of one map, shaded by their first series from the card's colour (0) to
/// the role's (100 %). Rows and bins narrower than a pixel are drawn as their mean.
class HeatMapDrawing : public Drawing {
public:
    explicit HeatMapDrawing(QCustomPlot &plot);

    void show(const Chart &chart, const Theme &theme, QSize size, const ViewState &state) override;
    std::vector<TimeArea> timeAreas() const override { return {m_area}; }

private:
    void fill(const Panels &body, QSize pixels);
    void shade(const Panels &body, const Theme &theme);
    void labelRows(const Panels &body, int height, const Theme &theme);

    QCPAxisRect *m_rect;
    QCPAxis *m_time;
    QCPAxis *m_rows;
    QCPColorMap *m_map;
    AxisCaption m_caption;
    TimeArea m_area;
};

} // namespace corelane
