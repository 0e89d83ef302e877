// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/modes/interpreter_menu.h"

#include "charts/tool_tip.h"
#include "window/modes/interpreters.h"

#include <QFileDialog>

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
    connect(m_addOne, &QAction::triggered, this, &InterpreterMenu::askForOne);
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
    for (const Interpreter &interpreter : m_interpreters->all())
        list(interpreter);
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
