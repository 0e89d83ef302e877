// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"

#include <QColor>
#include <QPalette>

#include <span>

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

    QColor real; ///< wall-clock time

    double strokes = 1; ///< how many times as thick as usual curves are

    /// The fill of a role; a state's is the same in both themes. A colour is never the only signal:
    /// what is stacked stands in the order of the legend.
    QColor color(Role role) const;

    /// The fill of what a worker does on a core: one of eight, which repeat. The worker's number
    /// has to stand where it can.
    QColor workerColor(int worker) const;

    bool operator==(const Theme &) const = default;
};

/// `color` with that share of `other` in it.
QColor mixed(const QColor &color, const QColor &other, double share);

/// Of a pattern over that fill.
QColor patternColor(const QColor &fill);

/// Black or white, whichever is easier to read on `fill`.
QColor textOn(const QColor &fill);

/// As WCAG 2 defines it, from 1 to 21.
double contrastOf(const QColor &a, const QColor &b);

Theme lightTheme();
Theme darkTheme();
/// For a beamer in a bright room: black on white, nothing grey on grey, thick lines.
Theme projectorTheme();

/// A theme by the word that the command line and the settings have for it.
struct NamedTheme {
    const char *id;
    Theme (*make)();
};
std::span<const NamedTheme> namedThemes();

/// The theme that goes with the system's palette: dark if its windows are darker than their text.
Theme themeFor(const QPalette &palette);

QPalette paletteOf(const Theme &theme);

} // namespace corelane
