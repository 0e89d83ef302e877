// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/run_charts.h"
#include "charts/theme.h"
#include "window/board/exporter.h"
#include "window/board/run_export_job.h"

#include <QObject>

#include <functional>
#include <vector>

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

    void setTheme(const Theme &theme);
    /// While a run is measured, no film is made.
    void setHeld(bool isHeld);

    void saveBoard();
    /// The replay of the selected run: of the enlarged chart, else of the board.
    void saveFilm();
    void copyBoard();
    /// `form`, one of runs, of the selected run; without one it says so.
    void exportRun(const ExportForm &form);

private:
    Exporter::Draw boardDrawing() const;
    Exporter::Source boardSource() const;
    Exporter::Source sourceOf(ChartCard *card);
    /// Of these charts; null where the selected run cannot be replayed.
    std::function<FilmSource()> filmOf(const std::vector<const ChartKind *> &charts) const;
    bool hasRun();

    Board *m_board;
    Notices m_notices;
    Exporter *m_exporter;
    Theme m_theme;
    bool m_isHeld = false;
};

} // namespace corelane
