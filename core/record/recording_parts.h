// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// The recordings that a file's text is joined from, each from its version line to its last whole
/// line: what was cut in mid-line would run into the next one's first line. What stands before the
/// first version line belongs to none.
std::vector<std::string_view> recordingParts(std::string_view text);

/// A whole file. Errors: it cannot be read.
Result<std::string> readText(const std::string &path);

} // namespace corelane
