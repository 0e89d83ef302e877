// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "launch/study_schedule.h"
#include "record/run_record.h"

#include <string>
#include <vector>

namespace corelane {

/// A study that can be run, or gone on with.
struct StudyRequest {
    StudyPlan plan;                ///< complete
    std::vector<Runtime> runtimes; ///< of its models
    std::vector<RunRecord> done;   ///< runs that are there already
    std::string file;              ///< that holds them, and the next ones
    ReportOptions report;
};

/// What -m, -n, -s, --sizes and the others ask for, its interpreters asked, its file chosen.
/// Errors: whatever is wrong with them; each says what there is instead.
Result<StudyRequest> studyRequest(StudyKind kind, const OptionParser &options);

} // namespace corelane
