// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"
#include "record/sentence.h"

namespace corelane {

// What a recording does not hold of its run. Whoever shows a run says it before all else, so that
// no figure of a part is taken for one of the whole. Pure.

/// That the recording was cut, or that the run failed or was cancelled, and why. Empty for a run
/// that is done, and for one under way.
Sentence notDone(const RunRecord &run);

/// What got lost while it was recorded: stamps that found their ring full, switch records that the
/// kernel had to drop.
Sentences lostFrom(const RunRecord &run);

/// Both; empty for a whole recording.
Sentences missingFrom(const RunRecord &run);

/// The same for a table's cell: "cut", "failed", "stamps lost"; empty for a whole recording.
Sentences missingInShort(const RunRecord &run);

} // namespace corelane
