// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QWidget>

namespace corelane {

/// Sets a property that the style sheet asks for, and has the sheet look at it again.
inline void setLook(QWidget *widget, const char *property, bool is)
{
    widget->setProperty(property, is);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace corelane
