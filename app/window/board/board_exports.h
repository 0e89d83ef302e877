// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "window/board/exporter.h"
#include "window/board/run_export_job.h"

#include <QObject>

namespace corelane {

class Board;
class ChartCard;

/// Saves and copies the board and its cards as they look, and the selected run's data, through
/// their menus and the window's.
class BoardExports : public QObject {
    Q_OBJECT

public:
    /// Puts its actions into the menus of the board's cards. `window`: whose questions they are.
    BoardExports(Board *board, const Notices &notices, QWidget *window);

    /// Puts what can be done with a chart into its card's menu.
    void fillMenu(ChartCard *card);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void saveBoard();
    void copyBoard();
    /// `form`, one of runs, of the selected run; without one it says so.
    void exportRun(const ExportForm &form);

private:
    Exporter::Draw boardDrawing() const;
    bool hasRun();

    Board *m_board;
    Notices m_notices;
    Exporter *m_exporter;
    Theme m_theme;
};

} // namespace corelane
