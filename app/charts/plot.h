// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/drawing.h"

#include <qcustomplot.h>

#include <memory>

namespace corelane {

/// The plot of any chart, without its header.
class Plot : public QCustomPlot {
    Q_OBJECT

public:
    explicit Plot(QWidget *parent = nullptr);
    ~Plot() override;

    /// Shows `chart` as it has to look at `size`; the replot waits for the next turn of the event
    /// loop.
    void showChart(const Chart &chart, const Theme &theme, QSize size);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Kind { none, panels, heatMap, bars };
    static Kind kindOf(const Chart &chart);
    void become(Kind kind);

    Kind m_kind = Kind::none;
    std::unique_ptr<Drawing> m_drawing;
};

} // namespace corelane
