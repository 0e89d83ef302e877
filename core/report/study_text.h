// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/studies/study.h"

#include <string>

namespace corelane {

/// A study for the terminal: its answer, a table of its rows with intervals, fits, doubts.
std::string studyText(const StudyResult &study, const Language &language = english());

/// The table as CSV: model, runtime, workers, size, n, real and speedup with their ends, user, sys.
std::string studyCsv(const StudyResult &study);

} // namespace corelane
