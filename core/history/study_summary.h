// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "record/run_record.h"

#include <memory>
#include <string>
#include <vector>

namespace corelane {

/// What a study needs of a run: its summary, and those readings at its two ends that tell what else
/// used the cores meanwhile. studyOf() says the same of it as of the whole.
RunRecord studySummaryOf(const RunRecord &run);

/// Those of all recordings of a file, in its order; no more than one of them is whole in memory at
/// a time. Errors as those of eachRecording().
Result<std::vector<std::shared_ptr<const RunRecord>>> readStudySummaries(const std::string &path);

} // namespace corelane
