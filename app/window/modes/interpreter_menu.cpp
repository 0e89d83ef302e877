// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/modes/interpreter_menu.h"

#include "charts/tool_tip.h"
#include "launch/interpreter_cache.h"
#include "window/modes/interpreters.h"

#include <QFileDialog>

#include <algorithm>
#include <vector>

namespace corelane {

InterpreterMenu::InterpreterMenu(Interpreters *interpreters, QAction *addOne, QWidget *window)
    : QMenu(tr("&Python interpreters"), window),
      m_interpreters(interpreters),
      m_addOne(addOne),
      m_window(window)
{
    setObjectName("interpreters");
    setToolTipsVisible(true);
    addAction(m_addOne);
    // Not by way of the menu: it lets go of an action's connections to it when it is filled anew.
    connect(m_addOne, &QAction::triggered, m_window, [this] { askForOne(); });
    connect(this, &QMenu::aboutToShow, this, &InterpreterMenu::listAll);
}

void InterpreterMenu::askForOne()
{
    auto *dialog =
        new QFileDialog(m_window, tr("Add Python interpreter"), QStringLiteral("/usr/bin"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_interpreters, &Interpreters::add);
    dialog->open();
}

void InterpreterMenu::listAll()
{
    clear();
    addAction(m_addOne);
    addSeparator();
    std::vector<const InterpreterFacts *> listed;
    for (const Interpreter &interpreter : m_interpreters->all()) {
        const InterpreterFacts *facts =
            interpreter.answer && *interpreter.answer ? &interpreter.answer->value() : nullptr;
        const bool isListed =
            facts && std::any_of(listed.begin(), listed.end(), [facts](const auto *each) {
                return isSameInterpreter(*each, *facts);
            });
        if (isListed)
            continue; // by another name
        list(interpreter);
        if (facts)
            listed.push_back(facts);
    }
    addSeparator();
    QMenu *remove = addMenu(tr("&Remove"));
    for (const QString &program : m_interpreters->added())
        remove->addAction(program, this, [this, program] { m_interpreters->remove(program); });
    remove->setEnabled(!remove->isEmpty());
}

void InterpreterMenu::list(const Interpreter &interpreter)
{
    QAction *action = addAction(interpreterText(interpreter));
    action->setToolTip(toolTipOf(interpreterExplanation(interpreter)));
    action->setEnabled(interpreter.answer && *interpreter.answer);
    if (!action->isEnabled())
        return;
    connect(action, &QAction::triggered, this,
            [this, path = interpreter.answer->value().runtime.path] { emit runtimeChosen(path); });
}

} // namespace corelane
