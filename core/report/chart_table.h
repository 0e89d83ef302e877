// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"

#include <string>

namespace corelane {

// The data of a chart as a table for files and for other programs' clipboards, its rows as
// forEachRow() gives them.

/// CSV (RFC 4180, line feeds).
std::string chartCsv(const Chart &chart);

/// Tabs between the fields, for spreadsheets.
std::string chartTsv(const Chart &chart);

/// A <table> of HTML with the chart's title as its caption, for word processors.
std::string chartHtmlTable(const Chart &chart);

} // namespace corelane
