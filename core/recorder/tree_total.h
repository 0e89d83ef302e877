// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"
#include "recorder/process_ledger.h"

#include <optional>

namespace corelane {

/// All that is known of the CPU time of a tree when its run is over.
struct TreeSources {
    Usage waited;                         ///< by wait4, of all that were reaped
    CpuTime living;                       ///< by the readings, of those that are left
    CpuTime notWaitedFor;                 ///< by the readings, of those that nobody waited for
    std::optional<std::int64_t> onCpu_ns; ///< by the switch records
    std::int64_t steal_ns = 0; ///< of all cores, at most: in onCpu_ns, in none of the others
};

struct TreeTotal {
    Usage usage;
    std::optional<Warning> warning; ///< what is in it that no wait4 told, and from where
};

/// The larger of what wait4 and readings tell and what the switch records do.
TreeTotal treeTotal(const TreeSources &sources);

} // namespace corelane
