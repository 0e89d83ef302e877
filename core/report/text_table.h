// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace corelane {

using TableRow = std::vector<std::string>; ///< one text per column

/// Rows of equal length as lines with aligned columns, the first to the left, the others to the
/// right.
std::string textTable(const std::vector<TableRow> &rows);

} // namespace corelane
