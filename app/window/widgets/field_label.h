// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/widgets/plain_label.h"

namespace corelane {

/// The muted label before a field; its mnemonic leads to `buddy`.
inline QLabel *fieldLabel(const QString &text, QWidget *buddy)
{
    QLabel *label = plainLabel(text);
    label->setProperty("muted", true);
    label->setBuddy(buddy);
    return label;
}

} // namespace corelane
