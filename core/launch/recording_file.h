// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <string>
#include <string_view>

namespace corelane {

/// Where recordings are kept whose file nobody names: $XDG_DATA_HOME/corelane/recordings, in
/// ~/.local/share without it; empty without a home.
std::string keptRecordingsFolder();

/// The path of a recording to be in that folder, which is made, named after this moment and what it
/// is of, a model or the kind of a study: "2026-11-23T10-42-18-python.threads.corelane". Errors:
/// the folder cannot be made.
Result<std::string> newRecordingFile(std::string_view of);

} // namespace corelane
