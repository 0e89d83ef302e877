// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace corelane {

class Interpreters;
struct Interpreter;

/// All interpreters, those that do not work with the reason in their tooltip: a click on one that
/// works goes to its modes, one that a person added can be removed. And the way to add one.
class InterpreterMenu : public QMenu {
    Q_OBJECT

public:
    /// `addOne` asks for a program and adds it.
    InterpreterMenu(Interpreters *interpreters, QAction *addOne, QWidget *window);

signals:
    void runtimeChosen(const std::string &runtimePath);

private:
    void askForOne();
    void listAll();
    void list(const Interpreter &interpreter);

    Interpreters *m_interpreters;
    QAction *m_addOne;
    QWidget *m_window;
};

} // namespace corelane
