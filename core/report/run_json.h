// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <string>

namespace corelane {

inline constexpr const char *kRunSchema = "corelane.run/2";

/// A run as one JSON object (schema corelane.run/2), indented, ended by a line feed. Times in
/// seconds, those named ..._ns and those of the account in nanoseconds; what was not measured is
/// null. `outcome` is "failed" too for a recording that was cut; `reason` says so. `baseline`: the
/// sequential run of the same work, or null; without it the account's `useful` and `extra` are
/// null, with it `running` is.
std::string runJson(const RunRecord &run, const RunRecord *baseline);

/// Several runs: one object per line (JSON Lines), for `show`.
std::string runJsonLine(const RunRecord &run, const RunRecord *baseline);

} // namespace corelane
