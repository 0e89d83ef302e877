// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/study.h"

#include <string>
#include <vector>

namespace corelane {

inline constexpr const char *kStudySchema = "corelane.study/1";

/// A study as one JSON object (schema corelane.study/1), indented, ended by a line feed: kind,
/// plan, the runs as `run` gives them (warm-ups too, each with its "round"), results, fits, those
/// that were refused and why, break_even, warnings. Times in seconds; what is not known is null.
std::string studyJson(const StudyResult &study, const std::vector<const RunRecord *> &runs);

} // namespace corelane
