// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"

#include <string>

namespace corelane {

/// The data of a chart as CSV: for panels a row per panel and bin, for bars a row per piece.
std::string chartCsv(const Chart &chart);

} // namespace corelane
