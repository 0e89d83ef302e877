// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

namespace corelane {

/// A label that shows its text as it is, whatever is in it: Qt takes what looks like HTML for HTML,
/// with the files that it names. The window makes its labels here alone; of tool tips toolTipOf()
/// does the same.
inline QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

} // namespace corelane
