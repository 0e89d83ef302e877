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

/// One field, quoted where a comma, a quote or a line end asks for it.
std::string csvField(std::string_view text);

} // namespace corelane
