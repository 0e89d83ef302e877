// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"
#include "record/sentence.h"

#include <optional>

namespace corelane {

/// How far the CPU time by wait4 is above the time on cores by the switches, which is what
/// switching itself took: "0.3 % of the CPU time (wait4 4.012 s, on cores 4.000 s)". Where they are
/// further apart than that can be, what is missing. Empty unless the run is over and its lanes are
/// exact.
std::optional<Sentence> switchingNote(const RunRecord &run);

/// What `time` would show beside the whole tree's CPU time, and why they differ. Empty where they
/// do not.
std::optional<Sentence> missedNote(const RunRecord &run);

} // namespace corelane
