// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "window/run_model.h"

#include <QTableView>

namespace corelane {

class RunDelegate;

/// The table of runs; its selected row is the run that the window speaks of.
class RunTable : public QTableView {
    Q_OBJECT

public:
    explicit RunTable(RunModel *runs, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void selectRun(int row);
    /// Null where there is none.
    const RunEntry *selectedRun() const;

signals:
    void runSelected();
    void showFileAsked(int row);
    void saveAsked(int row);
    void outputAsked();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setupColumns();
    void removeRun(int row);

    RunModel *m_runs;
    RunDelegate *m_delegate;
};

} // namespace corelane
