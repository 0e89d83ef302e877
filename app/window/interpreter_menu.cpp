// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/interpreter_menu.h"

#include "window/interpreters.h"

#include <QFileDialog>

namespace corelane {

InterpreterMenu::InterpreterMenu(Interpreters *interpreters, QWidget *window)
    : QMenu(tr("&Remove Python interpreter"), window),
      m_interpreters(interpreters),
      m_window(window)
{
    connect(this, &QMenu::aboutToShow, this, &InterpreterMenu::listAdded);
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

void InterpreterMenu::listAdded()
{
    clear();
    for (const QString &program : m_interpreters->added())
        addAction(program, this, [this, program] { m_interpreters->remove(program); });
    if (isEmpty())
        addAction(tr("None was added"))->setEnabled(false);
}

} // namespace corelane
