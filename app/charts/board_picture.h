// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/picture.h"
#include "charts/theme.h"
#include "charts/time_range.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QPainter;

namespace corelane {

/// A chart, and what is chosen to be seen of it.
struct ShownChart {
    Chart chart;
    ViewState state;
};

/// Rows below the charts, as texts: as many as a page may show.
struct BoardTable {
    struct Column {
        QString title;
        Qt::Alignment alignment;
        bool hasRest = false; ///< of the width; one column has it
    };
    struct Row {
        QStringList cells; ///< of each column in turn
        bool isSelected = false;
        /// Over its first cell, a sign of how the run ended.
        std::function<void(QPainter &, const QRect &place, const Theme &)> paintMark;
    };
    static constexpr int kMostRows = 12;

    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// What stands on one page about a run: what happened and why, charts left to right, then down,
/// the titles of findings, rows of a table, and the provenance of the first chart.
struct BoardPage {
    QString what;
    QString why;
    std::vector<ShownChart> charts;
    QStringList findings;
    BoardTable table = {};
    /// How high each row of charts wants to be, which type and their shares of the page go by;
    /// empty: as suits these charts. Pages of one film have it in common.
    std::vector<int> rowHeights = {};
};

/// What the highest of each row's charts needs.
std::vector<int> suitableRowHeights(const std::vector<ShownChart> &charts);

/// The size at which a page suits its charts where nobody has chosen one.
QSize suitableSize(const BoardPage &page);

/// The page, type and spacing as large as `size` has room for. For the GUI thread.
Picture boardPicture(const BoardPage &page, QSize size, const Theme &theme);

} // namespace corelane
