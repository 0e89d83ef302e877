// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/modes/command_menu.h"

#include "catalog/catalog.h"
#include "files/path_text.h"
#include "launch/command_words.h"
#include "window/modes/command_dialog.h"
#include "window/modes/mode_list.h"
#include "window/modes/own_commands.h"

#include <QFileInfo>

#include <algorithm>

namespace corelane {

CommandMenu::CommandMenu(OwnCommands *commands, ModeList *modes, const Notices &notices,
                         QWidget *window)
    : QMenu(tr("&Your programs"), window),
      m_commands(commands),
      m_modes(modes),
      m_notices(notices),
      m_window(window),
      m_add(new QAction(tr("&Add command…"), window)),
      m_edit(new QAction(tr("&Edit command…"), window)),
      m_duplicate(new QAction(tr("&Duplicate command…"), window)),
      m_remove(new QAction(tr("Re&move command"), window))
{
    setupActions();
    m_modes->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_modes, &QWidget::customContextMenuRequested, this, &CommandMenu::showContextMenu);
    connect(m_modes, &ModeList::modeSelected, this, &CommandMenu::showSelection);
    showSelection();
}

void CommandMenu::setupActions()
{
    m_add->setShortcut(QKeySequence::New);
    m_add->setIconText(tr("Add command…"));
    m_add->setToolTip(tr("A program of your own as a mode (Ctrl+N)"));
    m_edit->setShortcut(Qt::Key_F2);
    m_duplicate->setShortcut(Qt::CTRL | Qt::Key_D);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *each : {m_edit, m_duplicate, m_remove}) {
        each->setShortcutContext(Qt::WidgetShortcut); // elsewhere these keys mean something else
        m_modes->addAction(each);
    }
    addActions({m_add, m_edit, m_duplicate, m_remove});
    connect(m_add, &QAction::triggered, this, &CommandMenu::add);
    connect(m_edit, &QAction::triggered, this, &CommandMenu::edit);
    connect(m_duplicate, &QAction::triggered, this, &CommandMenu::duplicate);
    connect(m_remove, &QAction::triggered, this, &CommandMenu::remove);
}

int CommandMenu::selected() const
{
    const Mode *mode = m_modes->selectedMode();
    return mode && mode->command ? m_commands->find(mode->command->name) : -1;
}

void CommandMenu::showSelection()
{
    for (QAction *each : {m_edit, m_duplicate, m_remove})
        each->setEnabled(selected() >= 0);
}

void CommandMenu::showContextMenu(const QPoint &where)
{
    const QModelIndex index = m_modes->indexAt(where);
    if (index.isValid() && index.flags() & Qt::ItemIsSelectable)
        m_modes->setCurrentIndex(index);
    QMenu menu(m_window);
    if (m_modes->selectedMode())
        menu.QMenu::addAction(tr("&Run"), m_modes, &ModeList::modeActivated);
    menu.addSeparator();
    if (selected() >= 0)
        menu.addActions({m_edit, m_duplicate, m_remove});
    menu.addSeparator();
    menu.addActions({m_add});
    menu.exec(m_modes->viewport()->mapToGlobal(where));
}

void CommandMenu::add()
{
    ask(tr("Add command"), tr("&Add"), {}, -1);
}

void CommandMenu::offerProgram(const QString &file, const QString &interpreter)
{
    const QFileInfo info(file);
    const auto word = [](const QString &text) { return pathText(quotedWord(pathBytes(text))); };
    const OwnCommand suggested{.name = m_commands->freeName(info.fileName()),
                               .line = word(interpreter) + QLatin1Char(' ') + word(info.fileName()),
                               .folder = info.absolutePath()};
    m_notices.offer(
        tr("An ordinary program: %1 does not define the functions chunks and work of a workload.")
            .arg(info.fileName()),
        tr("Run it as a command…"),
        [this, suggested] { ask(tr("Run it as a command"), tr("&Add"), suggested, -1); });
}

void CommandMenu::edit()
{
    ask(tr("Edit command"), tr("&Save"), m_commands->all()[static_cast<std::size_t>(selected())],
        selected());
}

void CommandMenu::duplicate()
{
    OwnCommand copy = m_commands->all()[static_cast<std::size_t>(selected())];
    copy.name = m_commands->freeName(copy.name);
    ask(tr("Duplicate command"), tr("&Add"), copy, -1);
}

void CommandMenu::remove()
{
    const int place = selected();
    const OwnCommand gone = m_commands->all()[static_cast<std::size_t>(place)];
    m_commands->remove(place);
    m_notices.offer(tr("Removed the command %1").arg(gone.name), tr("Undo"), [this, gone, place] {
        const int last = static_cast<int>(m_commands->all().size());
        select(m_commands->insert(std::min(place, last), gone));
    });
}

/// `replaced`: the place of the command that the answer takes the place of; -1: it is added.
void CommandMenu::ask(const QString &title, const QString &accept, const OwnCommand &suggested,
                      int replaced)
{
    QStringList taken;
    for (const OwnCommand &each : m_commands->all()) {
        if (replaced < 0 || each.name != suggested.name)
            taken.append(each.name);
    }
    auto *dialog = new CommandDialog(title, accept, suggested, taken, m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, replaced] { take(dialog->command(), replaced); });
    dialog->open();
}

void CommandMenu::take(const OwnCommand &command, int replaced)
{
    const int end = static_cast<int>(m_commands->all().size());
    select(replaced >= 0 ? m_commands->replace(replaced, command)
                         : m_commands->insert(end, command));
}

void CommandMenu::select(const QString &name)
{
    m_modes->choose(std::string(kCommandModel), name.toStdString());
    m_modes->setFocus();
}

} // namespace corelane
