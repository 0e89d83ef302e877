// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "window/runs/runs.h"

#include <QString>

#include <memory>
#include <vector>

namespace corelane {

/// Where the window keeps what it runs, see launch/recording_file.h.
QString recordingsFolder();

/// The recordings of a file, in its order, as entries with the notes that are kept beside it.
std::vector<RunEntry> entriesOf(const QString &file,
                                const std::vector<std::shared_ptr<const RunRecord>> &records);

/// Why a recording that nobody writes any more has no end; empty where it has one.
QString cutProblem(const RunRecord &record);

/// Writes these runs into one file, one recording after another, each as it lies in its own file
/// where that is there. Errors: a file cannot be read or written; an older one stays then.
Status saveRecordings(const std::vector<RunEntry> &runs, const QString &path);

} // namespace corelane
