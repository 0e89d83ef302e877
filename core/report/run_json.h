// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <string>

namespace corelane {

inline constexpr const char *kRunSchema = "corelane.run/1";

/// A run as one JSON object (schema corelane.run/1), indented, ended by a line feed. Times in
/// seconds; what was not measured is null. `outcome` is "failed" too for a recording that was cut;
/// `reason` says so.
std::string runJson(const RunRecord &run);

/// Several runs: one object per line (JSON Lines), for `show`.
std::string runJsonLine(const RunRecord &run);

} // namespace corelane
