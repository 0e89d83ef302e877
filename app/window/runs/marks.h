// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "window/runs/runs.h"

#include <QColor>
#include <QPainter>
#include <QRect>

namespace corelane {

inline constexpr QColor kDoneColor(0x00, 0x9e, 0x73);

/// How a run ended, as a small sign in the middle of `place`: each state has a shape and a colour
/// of its own.
void paintStateMark(QPainter &painter, const QRect &place, RunState state, const Theme &theme);

/// The same of a run that is done, and of which the recording lacks something: a warning.
void paintThinnedMark(QPainter &painter, const QRect &place);

} // namespace corelane
