// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace corelane {

/// Dialogs that stop nothing: they close with Esc, and the window goes on below them.
void showKeyboardHelp(QWidget *window);
void showAbout(QWidget *window);

} // namespace corelane
