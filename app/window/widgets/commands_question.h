// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <string>
#include <vector>

namespace corelane {

/// Asks a person whether commands that a file names are to be run: accepted() says yes; Enter and
/// Escape refuse. The lines stand there as they are, all of them, in a field that scrolls. Deletes
/// itself when it is answered.
class CommandsQuestion : public QDialog {
    Q_OBJECT

public:
    CommandsQuestion(const QString &title, const QString &question,
                     const std::vector<std::string> &commands, QWidget *parent);
};

} // namespace corelane
