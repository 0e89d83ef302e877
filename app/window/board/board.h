// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/board_picture.h"
#include "window/board/analyses.h"
#include "window/board/pace.h"
#include "window/runs/run_model.h"
#include "window/widgets/headline_panel.h"

#include <QByteArray>
#include <QSplitter>
#include <QString>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace corelane {

class ChartCard;
class FindingsPanel;
class HeadlinePanel;
class RunSearchBar;
class RunTable;

/// Which of its views each card shows, by the views' ids; one that there is not changes nothing.
using CardViews = std::map<BoardCard, QString>;

/// How the board is divided, as Qt saves it; Qt refuses what is damaged.
struct BoardLayout {
    QByteArray rows;
    QByteArray chartRows;
    QByteArray chartColumns;

    bool operator==(const BoardLayout &) const = default;
};

/// The right side of the window: what the selected run says, its charts and findings, and the table
/// of runs.
class Board : public QWidget {
    Q_OBJECT

public:
    explicit Board(RunModel *runs, QWidget *parent = nullptr);

    /// What stands in the headline while no run is selected.
    void setIdleHeadline(const HeadlineText &headline);
    void setTheme(const Theme &theme);
    void setWithArticle(bool withArticle);
    void setTableVisible(bool isVisible);
    bool isTableVisible() const { return m_isTableVisible; }

    /// One chart in the place of all, of the findings and of the table; empty: all of them.
    void setEnlarged(std::optional<BoardCard> card);
    std::optional<BoardCard> enlarged() const { return m_enlarged; }

    CardViews views() const;
    void setViews(const CardViews &views);
    BoardLayout boardLayout() const;
    void setBoardLayout(const BoardLayout &layout);

    /// Shows the selected run and those it is compared with.
    void refresh();
    /// The same while a run grows; leaves alone what does not depend on it.
    void refreshGrown();
    /// The same of a run that is measured: figures at once, charts as often as the window's share
    /// of a core allows. Returns whether it was time for what can wait.
    bool refreshMeasured();

    /// What it shows, as one page; to be painted at any time.
    BoardPage page() const;
    const Runs &runs() const { return m_runs->runs(); }

    /// What a card shows just now.
    const ChartKind &shownKind(BoardCard card) const;
    bool hasArticle() const { return m_withArticle; }

    /// Below the table: what plays a run once more, or tells that one is read.
    void addBar(QWidget *bar);

    ChartCard *card(BoardCard which) const { return m_cards[static_cast<std::size_t>(which)]; }
    /// Left to right, then down.
    const std::array<ChartCard *, kBoardCards.size()> &cards() const { return m_cards; }
    RunTable *table() const { return m_table; }
    RunSearchBar *search() const { return m_search; }
    HeadlinePanel *headline() const { return m_headline; }
    FindingsPanel *findings() const { return m_findings; }

signals:
    void enlargedChanged();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupCards();
    void setupRows();
    void connectCards();
    void keepColumnsTogether();
    void makeRoomForFindings(bool isExpanded);
    int roomForFindings() const;
    void fitFindings();

    HeadlineText currentHeadline();
    bool isBeingRead() const;
    void showGrown(Analyses::Part part);
    void showGrownFigures();
    Chart chartOf(const ChartKind &kind);
    void addAccounts(ChartedRuns &charted, const ChartKind &kind);
    void showChart(BoardCard card);
    void showEfficiencies();
    void showFindings();
    void showTable();

    RunModel *m_runs;
    Analyses m_analyses;
    Pace m_pace;
    std::weak_ptr<const RunRecord> m_paced;
    HeadlinePanel *m_headline;
    std::array<ChartCard *, kBoardCards.size()> m_cards; ///< by BoardCard
    QLabel *m_efficiencies;                              ///< below the account
    FindingsPanel *m_findings;
    RunTable *m_table;
    RunSearchBar *m_search;
    QFrame *m_tableCard;
    QSplitter *m_upper;    ///< the first two cards beside each other
    QSplitter *m_lower;    ///< the others, in the same columns
    QSplitter *m_charts;   ///< one above the other
    QSplitter *m_rows;     ///< charts and findings above the table
    QList<int> m_rowSizes; ///< before the findings were expanded
    HeadlineText m_idle;
    bool m_withArticle = false;
    bool m_isTableVisible = true;
    std::optional<BoardCard> m_enlarged;
};

} // namespace corelane
