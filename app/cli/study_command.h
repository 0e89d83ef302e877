// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "record/study_plan.h"

namespace corelane {

/// Declares what all studies understand; the numbers of workers and sizes are each subcommand's.
void addStudyOptions(OptionParser &options);

/// Makes the study that the options ask for, or goes on with one, or sums up recordings that are
/// named, and reports. Each run's recording is in the study's file before the next begins. Returns
/// the exit status.
int studyCommand(StudyKind kind, const OptionParser &options);

} // namespace corelane
