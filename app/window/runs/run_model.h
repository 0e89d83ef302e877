// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/run_columns.h"
#include "window/runs/runs.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace corelane {

/// Among the table's columns.
constexpr int placeOf(RunColumn column)
{
    return static_cast<int>(std::ranges::find(kWindowColumns, column) - std::begin(kWindowColumns));
}

/// The runs as rows, newest first.
class RunModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Where the columns stand that are spoken of.
    using Column = int;
    static constexpr Column StateColumn = placeOf(RunColumn::outcome);
    static constexpr Column ModelColumn = placeOf(RunColumn::model);
    static constexpr Column WorkColumn = placeOf(RunColumn::work);
    static constexpr Column WorkersColumn = placeOf(RunColumn::workers);
    static constexpr Column RealColumn = placeOf(RunColumn::real);
    static constexpr Column UserColumn = placeOf(RunColumn::user);
    static constexpr Column SysColumn = placeOf(RunColumn::sys);
    static constexpr Column CoresBusyColumn = placeOf(RunColumn::coresBusy);
    static constexpr Column SpeedupColumn = placeOf(RunColumn::speedup);
    static constexpr Column AnswerColumn = placeOf(RunColumn::answer);
    static constexpr Column WhenColumn = placeOf(RunColumn::when);
    static constexpr int kColumns = static_cast<int>(std::size(kWindowColumns));
    static constexpr int kStateRole = Qt::UserRole;       ///< a RunState as int
    static constexpr int kThinnedRole = Qt::UserRole + 1; ///< isThinned()
    static constexpr int kOrderRole =
        Qt::UserRole + 2; ///< what rows are sorted by: a number or a text

    using QAbstractTableModel::QAbstractTableModel;

    const Runs &runs() const { return m_runs; }
    const RunEntry *entry(int row) const;
    /// The row of the run under way, -1 where there is none.
    int runningRow() const;

    /// The row of a file's recording, -1 where there is none.
    int rowOf(const QString &file, int part) const;

    void add(const RunEntry &entry) { insert(0, entry); }
    void insert(int row, const RunEntry &entry) { insert({{row, entry}}); }
    /// Each in its row as it is when those before it are there; beyond the end means the end.
    void insert(const std::vector<std::pair<int, RunEntry>> &entries);
    /// Older runs than those that are here, the newest first.
    void append(const std::vector<RunEntry> &entries);
    /// Of a run under way, as it is now: tells of the cells that grow alone.
    void replace(int row, const RunEntry &entry);
    /// Another record of the same run: its whole or its summary.
    void setRecord(int row, const std::shared_ptr<const RunRecord> &record, Extent extent);
    /// The row as it was or is to be at another moment; its note stays as it is now.
    void restore(int row, const RunEntry &entry);
    void setNotes(const std::vector<std::pair<int, RunNote>> &notes);
    void remove(std::vector<int> rows);
    void setBaseline(int row, bool isChosen);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Rows came, went or changed what they say of each other; not emitted while a run grows.
    void runsChanged();

private:
    void tellAll();

    Runs m_runs;
    std::vector<std::pair<Column, QString>> m_grown; ///< what cells of the run under way say
};

} // namespace corelane
