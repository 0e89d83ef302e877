// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounting.h"
#include "analysis/finding_rules.h"
#include "record/text.h"

namespace corelane {
namespace {

constexpr double kGilShare = 0.15;

/// Workers of which one at a time can run wait for this share of their time.
double shareWhenOneRuns(int workers)
{
    return workers > 1 ? static_cast<double>(workers - 1) / workers : 1;
}

bool isToy(const RunRecord &run)
{
    return traitsOf(run).oneAtATime == OneAtATime::lock;
}

} // namespace

std::optional<Symptom> gilSerialises(const Evidence &evidence)
{
    const RunRecord &run = evidence.run;
    const Account &account = evidence.account;
    const double share = account.share(State::gilWait);
    if (account.workers < 2 || share < kGilShare)
        return std::nullopt;
    const std::string lock = isToy(run) ? "lock" : "GIL";
    Finding finding{
        .id = "gil-serialises",
        .confidence =
            confidenceOf(share, kGilShare, 0.8 * shareWhenOneRuns(account.workers), evidence),
        .title = isToy(run) ? "One lock serialises the workers" : "The GIL serialises the workers",
        .evidence = crew(account) + " waited " + percent(share) + " of their time for the " + lock};
    if (const std::string busy = coresBusyText(run); !busy.empty())
        finding.evidence += "; " + busy;
    finding.evidence += ".";
    finding.meaning =
        "Whoever holds the " + lock + " runs, the others wait: more of them compute no faster.";
    if (auto spec = withModel(run, isToy(run) ? "threads" : "processes"))
        finding.experiment = {isToy(run) ? "Run as threads without the lock"
                                         : "Run as processes, each with a GIL of its own",
                              std::move(*spec)};
    return Symptom{std::move(finding), share};
}

std::optional<Symptom> gilConvoy(const Evidence &evidence)
{
    constexpr double kSlower = 1.05;
    constexpr double kMuchSlower = 1.3;
    const RunRecord &run = evidence.run;
    const double share = evidence.account.share(State::gilWait);
    if (!evidence.baseline || evidence.account.workers < 2 || share < kGilShare)
        return std::nullopt;
    const auto gain = speedup(run, *evidence.baseline);
    if (!gain || 1 / *gain < kSlower)
        return std::nullopt;
    Finding finding{.id = "gil-convoy",
                    .confidence = confidenceOf(1 / *gain, kSlower, kMuchSlower, evidence),
                    .title = "GIL convoy: threads slower than none",
                    .evidence = crew(evidence.account) + " took " + seconds(*run.real_ns(), 2) +
                                " s, the sequential run " +
                                seconds(*evidence.baseline->real_ns(), 2) +
                                " s: " + decimal(1 / *gain, 2) + " times as long"};
    if (run.treeUsage)
        finding.evidence +=
            ", with " +
            grouped(run.treeUsage->voluntarySwitches + run.treeUsage->involuntarySwitches) +
            " context switches";
    finding.evidence += ".";
    finding.meaning =
        "Handing the lock over costs more than it brings: each time a thread is woken, "
        "and the caches follow it.";
    finding.experiment = withWorkers(run, 1);
    return Symptom{std::move(finding), share + (1 - *gain)};
}

} // namespace corelane
