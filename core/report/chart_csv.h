// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"

#include <string>

namespace corelane {

/// The data of a chart as CSV (RFC 4180, line feeds), its rows as forEachRow() gives them.
std::string chartCsv(const Chart &chart);

} // namespace corelane
