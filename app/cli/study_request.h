// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "launch/study_run.h"

namespace corelane {

/// A study that can be run, or gone on with, and how it is told of. One to be gone on with has its
/// file.
struct StudyRequest {
    StudyRun study;
    ReportOptions report;
    bool areContained = false; ///< its runs, as RunRequest::isContained
};

/// What -m, -n, -s, --sizes and the others ask for, its interpreters asked.
/// Errors: whatever is wrong with them; each says what there is instead.
Result<StudyRequest> studyRequest(StudyKind kind, const OptionParser &options);

/// Opens the file of the study for its runs, all of them: no other writer comes in between. Tells
/// the study where it is. Errors: as RecordingFile gives them, or it holds a study by now.
RecordingFile::Opened openStudyFile(StudyRequest &request, StudyKind kind);

} // namespace corelane
