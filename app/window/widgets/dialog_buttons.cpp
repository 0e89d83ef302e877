// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/dialog_buttons.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDialogButtonBox>

namespace corelane {

QWidget *saveAndCancel(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace corelane
