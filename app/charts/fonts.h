// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace corelane {

/// Gives the application the Inter font where no desktop names one: what Qt falls back to is wider
/// and coarser. To be called once, behind the application's constructor.
void preferInterWithoutDesktop();

/// The sizes of type, as shares of the application's.
inline constexpr double kChartType = 0.92;
inline constexpr double kSmallType = 0.86;

/// The application's font, as charts use it. Sizes are in pixels, so that a picture of any scale
/// has the layout that the screen has.
QFont chartFont();
QFont titleFont();
/// Scales, legends, axis labels, notes.
QFont smallFont();

/// As heavy as titles are.
QFont bold(QFont font);
/// The smallest type that is written, in pixels; rows that have no room for it are not shown.
inline constexpr int kLeastType = 10;
/// The height of a row that has room for it.
inline constexpr double kLeastRow = 1.3 * kLeastType;

/// As high as rows of `pitch` pixels have room for, between kLeastType and its own size.
QFont fitting(QFont font, double pitch);

} // namespace corelane
