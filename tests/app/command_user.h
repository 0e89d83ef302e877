// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/modes/command_dialog.h"
#include "window_user.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <functional>

namespace corelane {

// A person of window_user.h who has commands of their own.

inline CommandDialog *openDialog(const WindowUser &user)
{
    return user.part<CommandDialog>("commandDialog");
}

inline void type(const QWidget *dialog, const char *name, const QString &text)
{
    auto *field = dialog->findChild<QLineEdit *>(QString::fromLatin1(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

inline void pressAccept(const QWidget *dialog)
{
    dialog->findChild<QPushButton *>("acceptCommand")->click();
}

/// The dialog is gone, for the next one to be found.
inline bool waitForNoDialog(const WindowUser &user)
{
    return QTest::qWaitFor([&] { return !openDialog(user); }, kPatience_ms);
}

/// `set` does what else there is to be done in the dialog.
inline bool addCommand(const WindowUser &user, const QString &name, const QString &line,
                       const std::function<void(CommandDialog *)> &set)
{
    user.part<QToolButton>("addCommand")->click();
    CommandDialog *dialog = openDialog(user);
    if (!dialog)
        return false;
    type(dialog, "commandName", name);
    type(dialog, "commandLine", line);
    set(dialog);
    pressAccept(dialog);
    return waitForNoDialog(user);
}

inline bool addCommand(const WindowUser &user, const QString &name, const QString &line,
                       const QString &folder = {})
{
    return addCommand(user, name, line,
                      [&](CommandDialog *dialog) { type(dialog, "commandFolder", folder); });
}

inline QString selectedName(const WindowUser &user)
{
    const Mode *mode = user.modes()->selectedMode();
    return mode && mode->command ? mode->command->name : QString();
}

/// As after a click into the list.
inline void enterModes(const WindowUser &user)
{
    user.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(user.window.get()));
    user.modes()->setFocus();
}

inline bool runSelected(const WindowUser &user)
{
    const int before = user.rows();
    user.pressEnter();
    return QTest::qWaitFor(
        [&] { return user.rows() > before && !user.action("Stop")->isEnabled(); }, kPatience_ms);
}

} // namespace corelane
