// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// Runs as CSV (RFC 4180, line feeds), one row each under a header row; times in seconds, what was
/// not measured is empty.
std::string runCsv(const std::vector<const RunRecord *> &runs);

/// A text or a number as a cell of a spreadsheet: what would not show is written out (visible()),
/// and a text that a spreadsheet would run, as it begins with = + - or @, has an apostrophe before.
std::string tableCell(std::string_view text);
/// The same as a field of CSV, quoted where a comma or a quote asks for it.
std::string csvField(std::string_view text);

} // namespace corelane
