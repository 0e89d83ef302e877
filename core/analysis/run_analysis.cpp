// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/run_analysis.h"

#include "analysis/lane_threads.h"

#include <future>

namespace corelane {
namespace {

void explainIt(RunAnalysis &analysis, const RunRecord &run, const RunRecord *baseline)
{
    analysis.explanation = explain(run, baseline, analysis.account ? &*analysis.account : nullptr,
                                   analysis.cores ? &*analysis.cores : nullptr);
}

} // namespace

RunAnalysis analysisOf(const RunRecord &run, const RunRecord *baseline)
{
    if (baseline == &run)
        baseline = nullptr;
    constexpr std::size_t kMany = 1 << 16; // stretches: they take longer than a thread to start
    const ThreadIndex threads(run);
    auto cores = std::async(run.onCpu.size() < kMany ? std::launch::deferred : std::launch::async,
                            [&] { return coreTimeOf(run, threads); });
    RunAnalysis analysis{.account = accountOf(run, threads, baseline)};
    analysis.cores = cores.get();
    explainIt(analysis, run, baseline);
    return analysis;
}

RunAnalysis analysisOf(const RunRecord &run, const Lanes &lanes, const RunRecord *baseline)
{
    RunAnalysis analysis{.cores = lanes.ofWorkers ? coreTimeOf(run) : coreTimeOf(run, lanes)};
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
