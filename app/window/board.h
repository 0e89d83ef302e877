// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/board_image.h"
#include "window/run_model.h"

#include <QSplitter>
#include <QWidget>

namespace corelane {

class ChartCard;
class HeadlinePanel;
class MessageBar;
class RunTable;

/// The right side of the window: what the selected run says, its charts, and the table of runs.
class Board : public QWidget {
    Q_OBJECT

public:
    explicit Board(RunModel *runs, QWidget *parent = nullptr);

    /// What stands in the headline while no run is selected.
    void setIdleHeadline(const Headline &headline);
    void setTheme(const Theme &theme);
    void setWithArticle(bool withArticle);
    void setTableVisible(bool isVisible);

    /// Shows the selected run and those it is compared with.
    void refresh();
    /// The same for a run that has grown; leaves alone what does not depend on it.
    void refreshGrown();

    BoardContent content() const;

    ChartCard *coresCard() const { return m_cores; }
    ChartCard *timesCard() const { return m_times; }
    RunTable *table() const { return m_table; }
    HeadlinePanel *headline() const { return m_headline; }
    MessageBar *messages() const { return m_messages; }
    QSplitter *rows() const { return m_rows; }
    QSplitter *charts() const { return m_charts; }

private:
    Headline currentHeadline() const;
    void showTimes();

    RunModel *m_runs;
    MessageBar *m_messages;
    HeadlinePanel *m_headline;
    ChartCard *m_cores;
    ChartCard *m_times;
    RunTable *m_table;
    QFrame *m_tableCard;
    QSplitter *m_charts; ///< side by side
    QSplitter *m_rows;   ///< charts above the table
    Headline m_idle;
    bool m_withArticle = false;
};

} // namespace corelane
