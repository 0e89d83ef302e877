// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/drawing.h"

class QCPAxis;
class QCPAxisRect;
class QCustomPlot;

namespace corelane {

class GroupedBars;

/// Groups of horizontal bars over one value axis.
class BarsDrawing : public Drawing {
public:
    explicit BarsDrawing(QCustomPlot &plot);

    void show(const Chart &chart, const Theme &theme, QSize size, const ViewState &state) override;
    RowWindow rows() const override { return m_window; }

private:
    RowWindow m_window;
    QCPAxisRect *m_rect;
    QCPAxis *m_values;
    QCPAxis *m_groups;
    GroupedBars *m_bars;
};

} // namespace corelane
