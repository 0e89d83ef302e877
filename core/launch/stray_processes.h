// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <chrono>

namespace corelane {

/// Ends what is left of a run whose recorder and guard were killed at the same moment, so that its
/// processes are nobody's any more. They are known by the variable that each inherits
/// (kEventAreaVariable): it names a descriptor of that very recorder, which has gone. Nothing is
/// ended where the command was to find no such variable, or where none of the processes that the
/// record names lives with it; nor is a process that has cleared its environment.
///
/// Looks until none is left, at most for `patience`; some 10 µs for each process of the machine.
void endStrays(const RunRecord &record, std::chrono::milliseconds patience);

} // namespace corelane
