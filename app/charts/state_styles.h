// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"

#include <QColor>
#include <QString>

namespace corelane {

/// What a state looks like wherever it is shown, in either theme.
struct StateStyle {
    State state;
    QRgb color;
};

const StateStyle &styleOf(State state);

/// The role's title as Qt writes it.
QString titleText(Role role);

} // namespace corelane
