// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;

namespace corelane {

/// Dialogs that stop nothing: they close with Esc, and the window goes on below them.
class Help {
    Q_DECLARE_TR_FUNCTIONS(corelane::Help)

public:
    static void showKeyboard(QWidget *window);
    static void showAbout(QWidget *window);
};

} // namespace corelane
