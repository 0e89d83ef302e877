// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/reading_progress.h"
#include "record/result.h"
#include "record/run_record.h"

#include <string>

namespace corelane {

/// One of the recordings that a file is joined from, by its number from 1, as its own bytes: from
/// its version line to its last whole line. What was cut in mid-line runs into the next one's first
/// line, and what stands before the first version line belongs to none. The others are passed over,
/// neither parsed nor kept, and nothing behind it is read. Errors: the file cannot be read, or
/// holds fewer.
Result<std::string> readPart(const std::string &path, int part);

/// The same as a record; its bytes are never all in memory. Errors: also those of its own lines,
/// whose numbers count within it, and that reading was cancelled. `progress`: as of
/// eachRecording().
Result<RunRecord> readRecording(const std::string &path, int part,
                                ReadingProgress *progress = nullptr);

} // namespace corelane
