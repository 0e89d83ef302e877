// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <string>

namespace corelane {

/// Where a Python program failed and why, in Python's own lines from what the run wrote to stderr:
/// the innermost place in the program itself, the source line there, and the exception. Of the
/// workload `script` the program is its file. Empty where there is no traceback.
std::string tracebackExcerpt(const RunRecord &run);

} // namespace corelane
