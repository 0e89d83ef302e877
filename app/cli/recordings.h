// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "record/run_record.h"

#include <string>
#include <vector>

namespace corelane {

Error noRecordingGiven();

/// All runs of several files, in their order. The first file that cannot be read is the error.
Result<std::vector<RunRecord>> readRecordings(const std::vector<std::string> &files);

/// Reports and charts take runs from wherever they are kept; valid as long as `runs` is left alone.
std::vector<const RunRecord *> pointersTo(const std::vector<RunRecord> &runs);

/// The first sequential run among `runs` that did the same work in the same runtime; null when
/// there is none, or `run` is it.
const RunRecord *baselineOf(const RunRecord &run, const std::vector<RunRecord> &runs);

} // namespace corelane
