// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "history/run_search.h"
#include "window/runs/run_model.h"

#include <QStringList>
#include <QTableView>

#include <set>
#include <vector>

class QMenu;

namespace corelane {

class RunDelegate;

/// What is shown of the table's columns. Of words that there are no columns of nothing comes.
struct TableColumns {
    QStringList hidden;
    QString sortedBy; ///< empty: the newest first
    bool isAscending = false;

    bool operator==(const TableColumns &) const = default;
};

/// The table of runs; its current row is the run that the window speaks of, and the rows selected
/// together are compared. A search hides the rows that it does not find.
class RunTable : public QTableView {
    Q_OBJECT

public:
    explicit RunTable(RunModel *runs, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void selectRun(int row);
    /// Null where there is none.
    const RunEntry *selectedRun() const;
    /// All rows that are selected and not hidden, from above.
    std::vector<int> selectedRows() const;

    /// What is compared: the runs that are selected together; else the selected one and the newest
    /// of each other mode that did the same work. Not more than can be told apart.
    ComparedRuns comparedRuns() const;
    /// Those, and the baseline of the selected one: the runs that have to be whole to be drawn.
    std::vector<const RunEntry *> shownRuns() const;

    /// The columns that are not shown, by the words of columnWord(), and how rows are sorted.
    TableColumns columns() const;
    void setColumns(const TableColumns &columns);

    void setSearch(const RunSearch &search);
    /// How many runs it found.
    int foundRuns() const;

signals:
    void runSelected();
    /// Several rows are selected, or no longer.
    void comparisonChanged();
    void found();
    void showFileAsked(int row);
    void saveAsked(const std::vector<int> &rows);
    void outputAsked();
    void replayAsked(int row);
    void studyAsked(int row);
    void noteAsked(int row);
    void pinAsked(const std::vector<int> &rows, bool isPinned);
    void removeAsked(const std::vector<int> &rows);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void setupColumns();
    void sizeCells();
    void showColumns();
    void addSingleActions(QMenu &menu, int row);
    void addActions(QMenu &menu, const std::vector<int> &rows);
    void hideUnfound();
    void askForColumns(const QPoint &place);
    void sortBy(int column);
    void sortRows();
    bool isFound(const RunEntry &entry) const;

    RunModel *m_runs;
    RunDelegate *m_delegate;
    RunSearch m_search;
    std::set<int> m_hidden; ///< columns that a person does not want to see
    int m_modelWidth = 0;   ///< the least of a column that takes what the others leave
    bool m_isComparison = false;
    int m_sortedBy = -1; ///< a column; -1: the newest first, as the model has them
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace corelane
