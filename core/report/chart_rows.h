// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"

#include <functional>
#include <string>
#include <vector>

namespace corelane {

/// The data of a chart row by row, the titles of its columns first: what every table of it shows.
/// For panels a row per panel and bin, for bars a row per piece, for lanes a row per mark. Where
/// the figures depend on the tier, it is a last column; where a recording is incomplete, what is
/// missing is another. `take` gets each row in turn and keeps
/// what it needs: lanes may have a million of them.
void forEachRow(const Chart &chart,
                const std::function<void(const std::vector<std::string> &)> &take);

} // namespace corelane
