// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"

#include <QColor>

namespace corelane {

/// Lines or dots over a fill. Time runs to the right and shares are stacked upwards, so there are
/// no upright and no level lines: they would look like edges.
enum class Pattern {
    plain,
    rising,  ///< lines from the lower left to the upper right
    falling, ///< lines from the upper left to the lower right
    dotted,
};

/// What a state looks like wherever it is shown, in either theme.
///
/// The hue is the family's: blue computes, orange to yellow waits for a core, red waits for others,
/// green is I/O, purple is overhead, gray is none of them. Lightness and pattern tell the states of
/// a family apart. In the legend of lanes and of the account over workers any two colours are at
/// least 15 apart (CIEDE2000), also as people see them who lack one kind of cones; over cores,
/// where 17 states leave no room for that, those that are nearer to such a person differ in their
/// pattern. tst_state_styles holds this.
struct StateStyle {
    State state;
    QRgb color;
    Pattern pattern = Pattern::plain;
};

const StateStyle &styleOf(State state);

/// Of a quantity: plain.
Pattern patternOf(Role role);

} // namespace corelane
