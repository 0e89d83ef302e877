// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/runs/runs.h"
#include "window/widgets/notices.h"

#include <QDialog>
#include <QPersistentModelIndex>

class QLabel;
class QPlainTextEdit;

namespace corelane {

class RunTable;

/// What the table's selected run wrote to stdout and stderr, as text to read and to copy; it grows
/// with a run under way.
class OutputWindow : public QDialog {
    Q_OBJECT

public:
    /// `notices` tell of a failure that this window says more about.
    OutputWindow(RunTable *table, const Notices &notices, QWidget *parent);

    void showSelected();
    /// To be called when the selected run is another or has grown.
    void refresh();
    /// Where a Python program of a run that has ended says in which line it failed, tells that: a
    /// line in the headline is not enough.
    /// `row`: of the run in the table.
    void tellFailure(const RunEntry &entry, const QPersistentModelIndex &row);

private:
    void setRun(const RunEntry *run);

    RunTable *m_table;
    Notices m_notices;
    QLabel *m_title;
    QPlainTextEdit *m_text;
    std::weak_ptr<const RunRecord> m_run;
    int m_revision = 0;      ///< of m_run
    std::size_t m_lines = 0; ///< of its output that are shown
};

} // namespace corelane
