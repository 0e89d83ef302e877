// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/run_analysis.h"

namespace corelane {

RunAnalysis analysisOf(const RunRecord &run, const RunRecord *baseline)
{
    RunAnalysis analysis;
    if (areOfWorkers(run)) // before there are their lanes: those of all threads take as much memory
        analysis.cores = coreTimeOf(run);
    analysis.lanes = lanesOf(run);
    if (!analysis.lanes.ofWorkers)
        analysis.cores = coreTimeOf(run, analysis.lanes);
    rebase(analysis, run, baseline);
    return analysis;
}

void rebase(RunAnalysis &analysis, const RunRecord &run, const RunRecord *baseline)
{
    if (baseline == &run)
        baseline = nullptr;
    analysis.account = accountOf(run, analysis.lanes, baseline);
    analysis.explanation = explain(run, baseline, analysis.account ? &*analysis.account : nullptr,
                                   analysis.cores ? &*analysis.cores : nullptr);
}

} // namespace corelane
