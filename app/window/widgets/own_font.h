// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace corelane {

/// Gives the widget a font of its own (charts/fonts.h), which renewFonts() makes anew: a widget
/// that was given one keeps its size otherwise, whatever the application's font becomes.
void useFont(QWidget *widget, QFont (*font)());

/// Of all widgets below `window`, once the application's font has changed.
void renewFonts(const QWidget &window);

} // namespace corelane
