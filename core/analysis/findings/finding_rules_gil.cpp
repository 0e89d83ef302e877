// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings/fair_comparison.h"
#include "analysis/findings/finding_rules.h"

#include <algorithm>

namespace corelane {
namespace {

constexpr double kGilShare = 0.15;
constexpr double kTold = 0.05; ///< of the time: less is no news

constexpr Term kSerialisesWorkers =
    CORELANE_TR("gil-serialises.title", "The GIL serialises the workers");
constexpr Term kSerialisesThreads =
    CORELANE_TR("gil-serialises.threads-title", "The GIL serialises the threads");

/// Workers of which one at a time can run wait for this share of their time.
double shareWhenOneRuns(int workers)
{
    return workers > 1 ? static_cast<double>(workers - 1) / workers : 1;
}

/// Waits for the lock while all cores are busy, or by threads that have next to nothing to do, keep
/// no core idle.
bool costsCores(const Evidence &evidence, double share)
{
    constexpr double kLeast = 0.08; ///< of the cores' time
    return std::max(coreShare(evidence, State::gilWait, share),
                    coreShare(evidence, State::lockWait, share)) >= kLeast;
}

bool isToy(const RunRecord &run)
{
    return traitsOf(run).oneAtATime == OneAtATime::lock;
}

/// How much of the crew's time was waits for the lock; apart, while whoever held it waited for a
/// core: then it is the core that they waited for.
struct Waited {
    double forIt = 0;
    double behind = 0;
};

Waited waitedIn(const Evidence &evidence)
{
    Waited waited{.forIt = evidence.account.share(State::gilWait)};
    if (!evidence.cores)
        return waited;
    const Parts &behind = evidence.cores->behind;
    const State lock = isToy(evidence.run) ? State::lockWait : State::gilWait;
    waited.behind = std::min(
        waited.forIt, shareOf(std::max(behind[State::gilWait], behind[lock]), evidence.account));
    waited.forIt -= waited.behind;
    return waited;
}

/// Whether more than one core was busy: then some of the work goes on without the lock.
bool isOutsideOfTheGilToo(const Evidence &evidence)
{
    constexpr double kMoreThanOne = 1.2;
    return evidence.cores && evidence.cores->busyShare() * evidence.cores->cpus() >= kMoreThanOne;
}

Sentence waitedForTheGil(const Evidence &evidence, double share)
{
    const auto crew = crewOf(evidence.account);
    const auto waited = arg<"share">(Figure::percent(share));
    return evidence.account.ofWorkers
               ? sentence(CORELANE_TR_N("gil-serialises.evidence",
                                        "{workers} worker[|s] waited {share} of [its|their] time "
                                        "for the GIL."),
                          arg<"workers">(crew), waited)
               : sentence(CORELANE_TR_N("gil-serialises.threads",
                                        "{threads} thread[|s] waited {share} of [its|their] time "
                                        "for the GIL."),
                          arg<"threads">(crew), waited);
}

Finding gilFinding(const Evidence &evidence, double share, double confidence)
{
    Finding finding{
        .id = "gil-serialises",
        .confidence = confidence,
        .title = evidence.account.ofWorkers ? Sentence(kSerialisesWorkers)
                                            : Sentence(kSerialisesThreads),
        .evidence = {waitedForTheGil(evidence, share)},
        .meaning = CORELANE_TR(
            "gil-serialises.meaning",
            "Whoever holds the GIL runs, the others wait: more of them compute no faster.")};
    if (isOutsideOfTheGilToo(evidence))
        finding.meaning = CORELANE_TR(
            "gil-serialises.partly",
            "Of one process, one thread at a time holds the GIL: only what needs none, such as "
            "hashing large blocks or other processes, goes on beside it.");
    if (auto spec = withModel(evidence.run, "processes"))
        finding.experiment = {CORELANE_TR("gil-serialises.experiment",
                                          "Run as processes, each with a GIL of its own"),
                              std::move(*spec)};
    return finding;
}

/// The same of C++ threads that take turns by one lock, which shows what a GIL does.
Finding lockFinding(const Evidence &evidence, double share, double confidence)
{
    Finding finding{
        .id = "gil-serialises",
        .confidence = confidence,
        .title = CORELANE_TR("lock-serialises.title", "One lock serialises the workers"),
        .evidence = {sentence(
            CORELANE_TR_N("lock-serialises.evidence",
                          "{workers} worker[|s] waited {share} of [its|their] time for the lock."),
            arg<"workers">(crewOf(evidence.account)), arg<"share">(Figure::percent(share)))},
        .meaning = CORELANE_TR(
            "lock-serialises.meaning",
            "Whoever holds the lock runs, the others wait: more of them compute no faster.")};
    if (auto spec = withModel(evidence.run, "threads"))
        finding.experiment = {
            CORELANE_TR("lock-serialises.experiment", "Run as threads without the lock"),
            std::move(*spec)};
    return finding;
}

} // namespace

std::optional<Symptom> gilSerialises(const Evidence &evidence)
{
    const RunRecord &run = evidence.run;
    const Account &account = evidence.account;
    const auto [share, behind] = waitedIn(evidence);
    if (account.workers < 2 || share < kGilShare || !costsCores(evidence, share))
        return std::nullopt;
    const double confidence =
        confidenceOf(share, kGilShare, 0.8 * shareWhenOneRuns(account.workers), evidence);
    Symptom symptom{isToy(run) ? lockFinding(evidence, share, confidence)
                               : gilFinding(evidence, share, confidence),
                    share};
    if (behind >= kTold)
        symptom.finding.evidence.push_back(
            sentence(CORELANE_TR("gil-serialises.behind",
                                 "For another {share} whoever had it waited for a core."),
                     arg<"share">(Figure::percent(behind))));
    return symptom;
}

std::optional<Symptom> gilConvoy(const Evidence &evidence)
{
    constexpr double kSlower = 1.05;
    constexpr double kMuchSlower = 1.3;
    const RunRecord &run = evidence.run;
    const double share = waitedIn(evidence).forIt;
    if (!evidence.baseline || evidence.account.workers < 2 || share < kGilShare ||
        !costsCores(evidence, share))
        return std::nullopt;
    const auto compared = fairComparison(run, evidence.cores, *evidence.baseline);
    if (!compared || !compared->isSlowerBy(kSlower))
        return std::nullopt;
    const double slowdown = 1 / compared->speedup;
    Finding finding{.id = "gil-convoy",
                    .confidence = confidenceOf(slowdown, kSlower, kMuchSlower, evidence),
                    .title =
                        CORELANE_TR("gil-convoy.title", "GIL convoy: threads slower than none"),
                    .meaning = CORELANE_TR("gil-convoy.meaning",
                                           "Handing the lock over costs more than it brings: each "
                                           "time a thread is woken, and the caches follow it.")};
    if (const auto comparison = comparisonOf(evidence))
        finding.evidence.push_back(*comparison);
    if (run.treeUsage)
        finding.evidence.push_back(
            sentence(CORELANE_TR_N("gil-convoy.switches",
                                   "There [was|were] {switches} context switch[|es] meanwhile."),
                     arg<"switches">(Count(static_cast<double>(
                         run.treeUsage->voluntarySwitches + run.treeUsage->involuntarySwitches)))));
    finding.experiment = withWorkers(run, 1);
    return Symptom{std::move(finding), share + (1 - compared->speedup)};
}

} // namespace corelane
