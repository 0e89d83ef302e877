// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/state.h"
#include "record/run_record.h"

#include <vector>

namespace corelane {

/// The states in which the workers of a run under way will mostly have been at its end: a legend
/// that names them from the first does not grow as they come, and nothing below it moves. None of a
/// run that is over, and of a command, of which nobody knows what it does. `baseline`: what splits
/// its running into useful and extra work; null: it is not split.
std::vector<State> statesToCome(const RunRecord &run, const RunRecord *baseline);

} // namespace corelane
