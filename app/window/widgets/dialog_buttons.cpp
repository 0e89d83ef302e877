// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/dialog_buttons.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDialogButtonBox>
#include <QShortcut>

namespace corelane {

QWidget *saveAndCancel(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    // From within a field of several lines, where Enter is a new one.
    QObject::connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), dialog),
                     &QShortcut::activated, dialog, &QDialog::accept);
    return buttons;
}

} // namespace corelane
