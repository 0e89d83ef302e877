// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace corelane {

class Interpreters;

/// The interpreters that a person added, each to be removed by a click; and the way to add one.
class InterpreterMenu : public QMenu {
    Q_OBJECT

public:
    InterpreterMenu(Interpreters *interpreters, QWidget *window);

    /// Asks for a program and adds it.
    void askForOne();

private:
    void listAdded();

    Interpreters *m_interpreters;
    QWidget *m_window;
};

} // namespace corelane
