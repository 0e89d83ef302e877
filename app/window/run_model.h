// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/runs.h"

#include <QAbstractTableModel>

namespace corelane {

/// The runs as rows, newest first.
class RunModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        ModelColumn,
        WorkersColumn,
        RealColumn,
        UserColumn,
        SysColumn,
        CoresBusyColumn,
        SpeedupColumn,
        EfficiencyColumn,
        AnswerColumn,
        WhenColumn,
        kColumns,
    };
    static constexpr int kStateRole = Qt::UserRole; ///< a RunState as int

    using QAbstractTableModel::QAbstractTableModel;

    const Runs &runs() const { return m_runs; }
    const RunEntry *entry(int row) const;
    /// The row of the run under way, -1 where there is none.
    int runningRow() const;

    void add(const RunEntry &entry);
    void replace(int row, const RunEntry &entry);
    void remove(int row);
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
    QString text(const RunEntry &entry, int column) const;
    QString explanation(const RunEntry &entry, int column) const;

    Runs m_runs;
};

} // namespace corelane
