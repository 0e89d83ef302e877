// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace corelane {

class ChartView;

/// From now on every ChartView is a table to those who do not see it (screen readers, by AT-SPI):
/// the rows and columns of chartTable() of what it shows. To be called once, before the first one
/// is asked for; a second call does nothing.
void makeChartsAccessible();

/// Tells who listens that the chart shows other figures.
void tellChartChanged(ChartView &view);

} // namespace corelane
