// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/run_charts.h"
#include "window/widgets/chart_card.h"

#include <array>

namespace corelane {

/// The board's cards, in the order of kBoardCards, each with the views that the table of charts
/// gives it.
std::array<ChartCard *, kBoardCards.size()> boardCards();

/// Where the pointer is in one chart stands in the other, too.
void shareCursor(ChartView &from, ChartView &to);

/// Whether a chart shows something else since a run has grown. `isNew`: its analysis is;
/// `isSelected`: it is the one that is looked at.
bool hasGrown(ChartSource source, bool isNew, bool isSelected);

} // namespace corelane
