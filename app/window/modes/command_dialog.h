// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/modes/own_command.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace corelane {

/// Asks for a command of a person's own. It closes with Ok only once the command can be run.
class CommandDialog : public QDialog {
    Q_OBJECT

public:
    /// `accept`: what the button that takes it says. `taken`: names that others have.
    CommandDialog(const QString &title, const QString &accept, const OwnCommand &suggested,
                  const QStringList &taken, QWidget *parent);

    /// Without a name of its own it is called after its words.
    OwnCommand command() const;

    void accept() override;

private:
    void setupForm(const QString &accept);
    QHBoxLayout *folderRow();
    void browse();
    QHBoxLayout *lineRow();
    void browseProgram();
    void takeProgram(const QString &path);
    void showProblem(const QString &problem);
    QString problem() const;

    QStringList m_taken;
    QLineEdit *m_line;
    QLineEdit *m_name;
    QLineEdit *m_folder;
    QComboBox *m_leftRunning; ///< data: OwnCommand::leftRunning
    QCheckBox *m_keepsPrinted;
    QCheckBox *m_isContained;
    QLabel *m_problem;
};

} // namespace corelane
