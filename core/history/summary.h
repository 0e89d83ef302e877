// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

namespace corelane {

/// What a list of runs needs of one: what was asked for, how it ended and its totals, without the
/// readings, stamps and switches that make a recording long. It is a record itself, so titles,
/// times and speedups are told from it by the same functions; only charts and accounts need the
/// whole.
RunRecord summaryOf(const RunRecord &run);

} // namespace corelane
