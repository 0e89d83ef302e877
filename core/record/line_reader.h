// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace corelane {

enum class LineReading { done, unknown, broken };

/// One line of a recording, split into its kind and `rest`, -> record. A line that is unknown or
/// broken leaves lists and the end of the record as they were.
LineReading readLine(std::string_view kind, std::string_view rest, RunRecord &record);

/// The moment that a line of a recording tells of; empty for kinds without one. Of a stretch it is
/// the end: that is when it was written.
std::optional<std::int64_t> momentOf(std::string_view line);

} // namespace corelane
