// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "window/actions.h"

#include <QString>

namespace corelane {

/// `system`: the one that goes with the application's palette.
Theme themeOf(ThemeChoice choice);

/// The theme as a style sheet for the main window, over the style Fusion. Widgets say what they are
/// by object name or by the properties `card`, `muted` and `invalid`.
QString themeStyleSheet(const Theme &theme);

} // namespace corelane
