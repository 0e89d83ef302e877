// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/runs/runs.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace corelane {

/// Asks what a person calls a run, and what there is to note about it. Deletes itself.
class NoteDialog : public QDialog {
    Q_OBJECT

public:
    explicit NoteDialog(const RunEntry &entry, QWidget *parent = nullptr);

    RunNote note() const;

private:
    QLineEdit *m_name;
    QPlainTextEdit *m_note;
    QCheckBox *m_isPinned;
};

} // namespace corelane
