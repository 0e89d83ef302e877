// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/runs.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace corelane {

/// What the selected run wrote to stdout and stderr, as text to read and to copy; it grows with a
/// run under way.
class OutputWindow : public QDialog {
    Q_OBJECT

public:
    explicit OutputWindow(QWidget *parent);

    /// Null: no run is selected.
    void setRun(const RunEntry *run);

private:
    QLabel *m_title;
    QPlainTextEdit *m_text;
    std::weak_ptr<const RunRecord> m_run;
    std::size_t m_lines = 0; ///< of its output that are shown
};

} // namespace corelane
