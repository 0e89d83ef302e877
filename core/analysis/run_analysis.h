// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/account.h"
#include "analysis/accounts/core_time.h"
#include "analysis/findings/explanation.h"
#include "analysis/lanes/lanes.h"
#include "record/run_record.h"

#include <optional>

namespace corelane {

/// All that is said of one run: where its workers' time and that of the cores went, and what it
/// means. Whoever shows a run shows parts of this.
struct RunAnalysis {
    std::optional<Account> account; ///< of workers or threads, split by the run's baseline
    std::optional<CoreTime> cores;
    Explanation explanation;
};

/// `baseline`: the run that speedup is counted from, or null; the run itself counts as none. Pure.
RunAnalysis analysisOf(const RunRecord &run, const RunRecord *baseline);

/// The same for whoever wants the run's lanes, too: they are put into `lanes`.
RunAnalysis analysisOf(const RunRecord &run, const RunRecord *baseline, Lanes &lanes);

/// Of a run under way: the same without `cores`, which takes longer than all the rest.
RunAnalysis growingAnalysisOf(const RunRecord &run, const RunRecord *baseline, Lanes &lanes);

/// The same against another baseline; what does not depend on it stays.
void rebase(RunAnalysis &analysis, const RunRecord &run, const Lanes &lanes,
            const RunRecord *baseline);

} // namespace corelane
