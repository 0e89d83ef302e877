// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextDocument>

namespace corelane {

/// A text of others (a name, a command, a path) as a tool tip. Qt takes what looks like HTML for
/// HTML, with the files that it names; this shows it as it is.
inline QString toolTipOf(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace corelane
