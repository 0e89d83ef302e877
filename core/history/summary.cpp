// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/summary.h"

#include <algorithm>

namespace corelane {
namespace {

/// One stretch in place of maybe thousands: a list tells that records were lost, and how many.
std::vector<LostStretch> asOneStretch(const std::vector<LostStretch> &lost)
{
    if (lost.empty())
        return {};
    LostStretch all = lost.front();
    for (auto each = lost.begin() + 1; each != lost.end(); ++each) {
        all.begin_ns = std::min(all.begin_ns, each->begin_ns);
        all.end_ns = std::max(all.end_ns, each->end_ns);
        all.records += each->records;
    }
    return {all};
}

} // namespace

RunRecord summaryOf(const RunRecord &run)
{
    RunRecord summary;
    summary.spec = run.spec;
    summary.traits = run.traits;
    summary.runtime = run.runtime;
    summary.study = run.study;
    summary.machine = run.machine;
    summary.machine.topology.clear(); // a line for every core
    summary.contained = run.contained;
    summary.startedAt = run.startedAt;
    summary.release_ns = run.release_ns;
    summary.pid = run.pid;
    summary.reaped_ns = run.reaped_ns;
    if (!run.treeReadings.empty()) // the times of a run that has no end
        summary.treeReadings = {run.treeReadings.back()};
    summary.droppedStamps = run.droppedStamps;
    summary.tier = run.tier;
    summary.tierReason = run.tierReason;
    summary.lostStretches = asOneStretch(run.lostStretches);
    summary.warnings = run.warnings;
    summary.answer = run.answer;
    summary.expectedAnswer = run.expectedAnswer;
    summary.exitStatus = run.exitStatus;
    summary.childUsage = run.childUsage;
    summary.treeUsage = run.treeUsage;
    summary.measuring = run.measuring;
    summary.end = run.end;
    summary.isCut = run.isCut;
    return summary;
}

} // namespace corelane
