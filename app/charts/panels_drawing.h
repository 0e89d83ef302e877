// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axis.h"
#include "charts/drawing.h"

#include <QSize>

#include <vector>

class QCPAxis;
class QCPAxisRect;
class QCustomPlot;

namespace corelane {

class StackedColumns;

/// How many columns `panels` panels stand in, so that each keeps a height in which its columns
/// can be read, as long as the width allows it.
int panelColumns(int panels, QSize size);

/// Small multiples: one axis rect per panel, all over the same time. Numbers go down each column
/// of panels, and the time axis is under its last.
class PanelsDrawing : public Drawing {
public:
    explicit PanelsDrawing(QCustomPlot &plot);

    void show(const Chart &chart, const Theme &theme, QSize size, const ViewState &state) override;
    std::vector<TimeArea> timeAreas() const override { return m_areas; }

private:
    struct Cell {
        QCPAxisRect *rect;
        QCPAxis *time;
        QCPAxis *share;
        StackedColumns *columns;
    };
    void arrange(int panels, int columns);
    Cell newCell(int row, int column);
    void label(const Cell &cell, const Panels &body, const QString &title, int labelWidth,
               int height, const Theme &theme);
    void placeAreas(const Panels &body, int rows, int columns, int cellWidth, int left, int height);

    QCustomPlot &m_plot;
    AxisCaption m_caption;
    int m_columns = 0;
    std::vector<Cell> m_cells;
    std::vector<TimeArea> m_areas;
};

} // namespace corelane
