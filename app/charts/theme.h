// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"

#include <QColor>
#include <QPalette>

namespace corelane {

/// Every colour of the interface. Text on `card` and `window` has a contrast of at least 4.5, also
/// where it is muted.
struct Theme {
    bool dark = false;
    QColor window;     ///< behind the cards
    QColor bar;        ///< tool bar, status bar, buttons at rest in the dark theme
    QColor card;       ///< charts, lists, tables, input fields
    QColor cardBorder; ///< the line around a card
    QColor text;
    QColor mutedText;  ///< explanations, units, axis labels
    QColor grid;       ///< grid lines, frames of panels
    QColor accent;     ///< the primary button, sliders, the mark of the selected mode
    QColor accentText; ///< text on `accent`
    QColor selection;  ///< behind the selected row

    // The roles whose colour differs between the themes.
    QColor real;        ///< wall-clock time
    QColor unexplained; ///< blocked, cause not known

    /// The fill of a role (Okabe–Ito). A colour is never the only signal: what is stacked stands in
    /// the order of the legend.
    QColor color(Role role) const;

    bool operator==(const Theme &) const = default;
};

Theme lightTheme();
Theme darkTheme();

/// The theme that goes with the system's palette: dark if its windows are darker than their text.
Theme themeFor(const QPalette &palette);

QPalette paletteOf(const Theme &theme);

} // namespace corelane
