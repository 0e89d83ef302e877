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

/// The baseline of one of the runs among them all, see analysis/figures/comparison.h; null where
/// there is none.
const RunRecord *baselineOf(const RunRecord &run, const std::vector<RunRecord> &runs);

/// Says on stderr why none of the sequential runs that are there is the baseline of `run`, where
/// that is so.
void noteMissingBaseline(const RunRecord &run, const std::vector<RunRecord> &runs);

} // namespace corelane
