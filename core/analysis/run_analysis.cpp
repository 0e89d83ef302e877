// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/run_analysis.h"

#include "analysis/lanes/lane_threads.h"
#include "record/beside.h"

#include <future>

namespace corelane {
namespace {

void explainIt(RunAnalysis &analysis, const RunRecord &run, const RunRecord *baseline)
{
    analysis.explanation = explain(run, baseline, analysis.account ? &*analysis.account : nullptr,
                                   analysis.cores ? &*analysis.cores : nullptr);
}

/// Starts `work` on another thread, where it takes longer than a thread to start; else it is done
/// when its result is asked for.
template <class Work>
auto beside(const RunRecord &run, const Work &work)
{
    constexpr std::size_t kMany = 1 << 16; // stretches
    return std::async(run.onCpu.size() < kMany ? std::launch::deferred : kBesideOrLater, work);
}

} // namespace

RunAnalysis analysisOf(const RunRecord &run, const RunRecord *baseline)
{
    if (baseline == &run)
        baseline = nullptr;
    const ThreadIndex threads(run);
    auto cores = beside(run, [&] { return coreTimeOf(run, threads); });
    RunAnalysis analysis{.account = accountOf(run, threads, baseline)};
    analysis.cores = cores.get();
    explainIt(analysis, run, baseline);
    return analysis;
}

RunAnalysis analysisOf(const RunRecord &run, const RunRecord *baseline, Lanes &lanes)
{
    RunAnalysis analysis;
    if (areOfWorkers(run)) {
        auto cores = beside(run, [&run] { return coreTimeOf(run); });
        lanes = lanesOf(run);
        analysis.cores = cores.get();
    } else {
        lanes = lanesOf(run);
        analysis.cores = coreTimeOf(run, lanes);
    }
    rebase(analysis, run, lanes, baseline);
    return analysis;
}

RunAnalysis growingAnalysisOf(const RunRecord &run, const RunRecord *baseline, Lanes &lanes)
{
    RunAnalysis analysis;
    lanes = lanesOf(run);
    rebase(analysis, run, lanes, baseline);
    return analysis;
}

void rebase(RunAnalysis &analysis, const RunRecord &run, const Lanes &lanes,
            const RunRecord *baseline)
{
    if (baseline == &run)
        baseline = nullptr;
    analysis.account = accountOf(run, lanes, baseline);
    explainIt(analysis, run, baseline);
}

} // namespace corelane
