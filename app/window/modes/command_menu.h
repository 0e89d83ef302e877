// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/modes/own_command.h"
#include "window/widgets/notices.h"

#include <QMenu>

namespace corelane {

class ModeList;
class OwnCommands;

/// What can be done with a person's own commands: in the menu bar, by keys in the mode list, and as
/// that list's context menu.
class CommandMenu : public QMenu {
    Q_OBJECT

public:
    /// `notices` offer to undo a removal.
    CommandMenu(OwnCommands *commands, ModeList *modes, const Notices &notices, QWidget *window);

    QAction *addCommand() const { return m_add; }
    /// Offers to make a command of a Python program, which is not started by that. `interpreter`:
    /// what would run it.
    void offerProgram(const QString &file, const QString &interpreter);

private:
    void setupActions();
    /// The place of the selected mode's command; -1 when it is none.
    int selected() const;
    void showSelection();
    void showContextMenu(const QPoint &where);
    void add();
    void edit();
    void duplicate();
    void remove();
    void ask(const QString &title, const QString &accept, const OwnCommand &suggested,
             int replaced);
    void take(const OwnCommand &command, int replaced);
    void select(const QString &name);

    OwnCommands *m_commands;
    ModeList *m_modes;
    Notices m_notices;
    QWidget *m_window;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_duplicate;
    QAction *m_remove;
};

} // namespace corelane
