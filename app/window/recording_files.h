// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "record/run_record.h"

#include <QString>

namespace corelane {

/// Where the window keeps what it runs.
QString recordingsFolder();

/// The path of a recording to be, named after this moment and the model; its folder is there.
/// Errors: the folder cannot be made.
Result<QString> newRecordingPath(const std::string &model);

/// Writes one recording of its own. Errors: the file cannot be written; an older one stays then.
Status saveRecording(const RunRecord &record, const QString &path);

} // namespace corelane
