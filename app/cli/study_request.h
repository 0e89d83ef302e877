// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "launch/study_run.h"

namespace corelane {

/// A study that can be run, or gone on with, and how it is told of.
struct StudyRequest {
    StudyRun study;
    ReportOptions report;
};

/// What -m, -n, -s, --sizes and the others ask for, its interpreters asked, its file chosen.
/// Errors: whatever is wrong with them; each says what there is instead.
Result<StudyRequest> studyRequest(StudyKind kind, const OptionParser &options);

} // namespace corelane
