// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/studies/study.h"
#include "record/result.h"

#include <functional>
#include <string>

namespace corelane {

/// Hands over the runs of a study one after another, whole: there may be too many to be in memory
/// at once.
using WholeRunSource = std::function<Status(const std::function<void(RunRecord)> &take)>;

inline constexpr const char *kStudySchema = "corelane.study/1";

/// A study as one JSON object (schema corelane.study/1), indented, ended by a line feed: kind,
/// plan, the runs as `run` gives them (warm-ups too, each with its "round"), results, fits, those
/// that were refused and why, break_even, warnings. Times in seconds; what is not known is null.
/// Errors: those of reading the runs.
Result<std::string> studyJson(const StudyResult &study, const WholeRunSource &runs);

} // namespace corelane
