// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "window/board/exporter.h"
#include "window/board/report_drawing.h"

#include <QObject>

#include <functional>
#include <string>

namespace corelane {

class Board;
class ChartCard;

/// Saves and copies the board and its cards as they look, and the selected run's data, through
/// their menus and the window's.
class BoardPictures : public QObject {
    Q_OBJECT

public:
    /// Puts its actions into the menus of the board's cards. `window`: whose questions they are.
    BoardPictures(Board *board, QWidget *window);

    /// Puts what can be done with a chart into its card's menu.
    void fillMenu(ChartCard *card);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void saveBoard();
    void copyBoard();
    // Of the selected run; without one they say so.
    void exportReport();
    void exportTrace();
    void exportJson();

signals:
    void exported(const QString &message);
    void exportFailed(const QString &reason);

private:
    void exportText(const QString &title, const char *suffix,
                    const std::function<std::string(const RunContent &)> &textOf);
    Exporter::Draw boardDrawing() const;
    bool hasRun();
    RunContent selectedContent() const; ///< there is one

    Board *m_board;
    Exporter *m_exporter;
    Theme m_theme;
};

} // namespace corelane
