// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/cpu_notes.h"
#include "analysis/findings/cause.h"
#include "analysis/findings/finding_rules.h"
#include "record/text.h"

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

constexpr Term kSleepingTitle =
    CORELANE_TR("sleeping-not-computing.title", "Waiting, not computing");
constexpr Term kSleepingMeaning =
    CORELANE_TR("sleeping-not-computing.meaning",
                "More cores cannot help; more workers that wait at the same time can.");

/// Chunks that are dealt out on demand; where they are, smaller ones.
std::optional<Experiment> withFinerSplit(const RunRecord &run)
{
    constexpr std::int64_t kMostChunks = 100'000;
    constexpr std::int64_t kDefaultChunks = 64;
    if (!run.spec.command.empty())
        return std::nullopt;
    RunSpec spec = run.spec;
    if (std::exchange(spec.options["split"], "dynamic") != "dynamic")
        return Experiment{CORELANE_TR("experiment.dynamic-split", "Run with a dynamic split"),
                          std::move(spec)};
    std::string &chunks = spec.options["chunks-per-worker"];
    const std::int64_t now = toInteger<std::int64_t>(chunks).value_or(kDefaultChunks);
    const std::int64_t more = std::min(kMostChunks, now * 4);
    if (more <= now)
        return std::nullopt;
    chunks = std::to_string(more);
    return Experiment{
        sentence(CORELANE_TR_N("experiment.chunks", "Run with {chunks} chunk[|s] per worker"),
                 arg<"chunks">(Count(static_cast<double>(more)))),
        std::move(spec)};
}

std::optional<Experiment> withTenTimesTheSize(const RunRecord &run)
{
    if (!run.spec.command.empty() || run.spec.size <= 0)
        return std::nullopt;
    RunSpec spec = run.spec;
    spec.size *= 10;
    return Experiment{CORELANE_TR("experiment.ten-times-the-size", "Run with 10 times the size"),
                      std::move(spec)};
}

/// More that wait at the same time.
std::optional<Experiment> withMoreWaiting(const RunRecord &run)
{
    constexpr int kSome = 4;
    if (!traitsOf(run).sequential)
        return withWorkers(run, 2 * run.spec.workers);
    auto spec = withModel(run, "threads");
    if (!spec)
        return std::nullopt;
    spec->workers = kSome;
    return Experiment{sentence(CORELANE_TR_N("experiment.threads", "Run with {threads} thread[|s]"),
                               arg<"threads">(Count(kSome))),
                      std::move(*spec)};
}

Sentence waitedAndRan(const Account &account, double waited, double ran)
{
    const auto crew = crewOf(account);
    const auto waitedShare = arg<"waited">(Figure::percent(waited));
    const auto ranShare = arg<"ran">(Figure::percent(ran));
    return account.ofWorkers
               ? sentence(CORELANE_TR_N("sleeping-not-computing.workers",
                                        "{workers} worker[|s] waited for files, sockets or time to "
                                        "pass {waited} of the time and ran {ran}."),
                          arg<"workers">(crew), waitedShare, ranShare)
               : sentence(CORELANE_TR_N("sleeping-not-computing.threads",
                                        "{threads} thread[|s] waited for files, sockets or time to "
                                        "pass {waited} of the time and ran {ran}."),
                          arg<"threads">(crew), waitedShare, ranShare);
}

/// A pool's worker stamps its end when the pool lets it go. From its last chunk to there it seems
/// to hand over its result, but by the account over cores it had nothing left to do. Share of the
/// workers' time.
double idleInPool(const Evidence &evidence)
{
    return std::min(evidence.account.share(State::transfer),
                    coreShare(evidence, State::nothingLeft, 0));
}

/// By the account over cores: idle for want of files, sockets or time, and hardly used.
std::optional<Symptom> coresSlept(const Evidence &evidence, const CoreTime &cores)
{
    constexpr double kShare = 0.5;
    constexpr double kMuch = 0.9;
    constexpr double kRan = 0.2;
    constexpr double kLocked = 0.2; // more that wait at the same time would wait for the lock
    const double share = cores.share(State::ioWait) + cores.share(State::sleep);
    const double locked = cores.share(State::lockWait) + cores.share(State::gilWait);
    if (share < kShare || cores.busyShare() > kRan || locked > kLocked)
        return std::nullopt;
    const bool isSleep = cores.parts[State::sleep] > cores.parts[State::ioWait];
    Finding finding{.id = "sleeping-not-computing",
                    .confidence = confidenceOf(share, kShare, kMuch, evidence),
                    .title = kSleepingTitle,
                    .evidence = {lossSentence(isSleep ? State::sleep : State::ioWait, share)},
                    .meaning = kSleepingMeaning,
                    .experiment = withMoreWaiting(evidence.run)};
    return Symptom{std::move(finding), share};
}

} // namespace

std::optional<Symptom> idleTail(const Evidence &evidence)
{
    constexpr double kShare = 0.1;
    constexpr double kMuch = 0.3;
    constexpr double kBalance = 0.85;
    constexpr double kComputing = 0.1; ///< of sleepers the balance tells nothing
    const Account &account = evidence.account;
    const double share = account.share(State::idleTail) + idleInPool(evidence);
    // Others that took a core from one worker make the shares uneven, too.
    if (coreShare(evidence, State::nothingLeft, 1) < coreShare(evidence, State::others, 0) / 2)
        return std::nullopt;
    const auto efficiencies = efficienciesOf(account);
    if (account.workers < 2 || share < kShare || !efficiencies ||
        efficiencies->loadBalance > kBalance || efficiencies->parallel < kComputing)
        return std::nullopt;
    Finding finding{
        .id = "idle-tail",
        .confidence = confidenceOf(share, kShare, kMuch, evidence),
        .title = CORELANE_TR("idle-tail.title", "Uneven shares: workers idle at the end"),
        .evidence =
            {sentence(CORELANE_TR_N("idle-tail.evidence",
                                    "{workers} worker[|s] [was|were] done and "
                                    "idle for {share} of [its|their] time."),
                      arg<"workers">(crewOf(account)), arg<"share">(Figure::percent(share))),
             sentence(CORELANE_TR(
                          "idle-tail.busiest",
                          "The busiest computed {factor} times the mean (load balance {balance})."),
                      arg<"factor">(Figure::number(1 / efficiencies->loadBalance, 1)),
                      arg<"balance">(Figure::number(efficiencies->loadBalance, 2)))},
        .meaning = CORELANE_TR("idle-tail.meaning",
                               "The run lasts as long as its slowest worker: the others wait."),
        .experiment = withFinerSplit(evidence.run)};
    return Symptom{std::move(finding), share};
}

std::optional<Symptom> startUpDominates(const Evidence &evidence)
{
    constexpr double kShare = 0.25;
    constexpr double kMuch = 0.6;
    const Account &account = evidence.account;
    const auto serial = serialPartOf(evidence.run); // the workers could not begin before its end
    const double before = serial && account.real_ns > 0
                              ? static_cast<double>(serial->second - serial->first) /
                                    static_cast<double>(account.real_ns)
                              : 0;
    const double share = account.share(State::startUp) - before;
    if (!account.ofWorkers || share < kShare)
        return std::nullopt;
    Finding finding{
        .id = "start-up-dominates",
        .confidence = confidenceOf(share, kShare, kMuch, evidence),
        .title =
            CORELANE_TR("start-up-dominates.title", "Start-up dominates: too little to compute"),
        .evidence = {sentence(
            CORELANE_TR_N("start-up-dominates.evidence",
                          "Until [its|their] first chunk {workers} worker[|s] spent {share} of the "
                          "time, {each}[| each] of {real}."),
            arg<"workers">(crewOf(account)), arg<"share">(Figure::percent(share)),
            arg<"each">(Figure::seconds(account.parts[State::startUp] / account.workers)),
            arg<"real">(Figure::seconds(account.real_ns)))},
        .meaning = CORELANE_TR("start-up-dominates.meaning",
                               "Making workers has a price that only enough work pays back."),
        .experiment = withTenTimesTheSize(evidence.run)};
    return Symptom{std::move(finding), share};
}

std::optional<Symptom> transferDominates(const Evidence &evidence)
{
    constexpr double kShare = 0.15;
    constexpr double kMuch = 0.4;
    const Account &account = evidence.account;
    const double share = account.share(State::transfer) - idleInPool(evidence);
    if (!account.ofWorkers || share < kShare)
        return std::nullopt;
    Finding finding{
        .id = "transfer-dominates",
        .confidence = confidenceOf(share, kShare, kMuch, evidence),
        .title = CORELANE_TR("transfer-dominates.title", "Handing over results dominates"),
        .evidence = {sentence(CORELANE_TR_N("transfer-dominates.evidence",
                                            "After [its|their] last chunk {workers} worker[|s] "
                                            "spent {share} of the time on handing over results."),
                              arg<"workers">(crewOf(account)),
                              arg<"share">(Figure::percent(share)))},
        .meaning = CORELANE_TR("transfer-dominates.meaning",
                               "Data that workers do not share are copied, and that takes longer "
                               "the more of them there are.")};
    if (traitsOf(evidence.run).copiesData) {
        if (auto spec = withModel(evidence.run, "threads"))
            finding.experiment = {CORELANE_TR("transfer-dominates.experiment",
                                              "Run as threads, which share their memory"),
                                  std::move(*spec)};
    }
    return Symptom{std::move(finding), share};
}

std::optional<Symptom> timeMissesDescendants(const Evidence &evidence)
{
    const RunRecord &run = evidence.run;
    const auto missed = missedNote(run);
    if (!missed)
        return std::nullopt;
    Finding finding{
        .id = "time-misses-descendants",
        .confidence = 1, // by the kernel's accounts, whatever the tier
        .title =
            CORELANE_TR("time-misses-descendants.title", "The shell's time misses descendants"),
        .evidence = {*missed},
        .meaning = CORELANE_TR(
            "time-misses-descendants.meaning",
            "A process counts its own CPU time and that of the children that it waits for.")};
    if (const auto method = run.spec.options.find("start-method");
        method != run.spec.options.end() && method->second != "fork") {
        finding.experiment =
            again(run, CORELANE_TR("experiment.fork", "Run with start method fork"));
        finding.experiment->spec.options["start-method"] = "fork";
    }
    // It costs no time, but without it no other figure is understood: it comes first.
    return Symptom{std::move(finding), 2};
}

std::optional<Symptom> sleepingNotComputing(const Evidence &evidence)
{
    constexpr double kShare = 0.5;
    constexpr double kMuch = 0.9;
    constexpr double kRunning = 0.2;
    const Account &account = evidence.account;
    const double share = account.share(State::ioWait);
    const double running =
        account.share(State::running) + account.share(State::useful) + account.share(State::extra);
    if (evidence.cores)
        return coresSlept(evidence, *evidence.cores);
    if (share < kShare || running > kRunning)
        return std::nullopt;
    Finding finding{.id = "sleeping-not-computing",
                    .confidence = confidenceOf(share, kShare, kMuch, evidence),
                    .title = kSleepingTitle,
                    .evidence = {waitedAndRan(account, share, running)},
                    .meaning = kSleepingMeaning,
                    .experiment = withMoreWaiting(evidence.run)};
    return Symptom{std::move(finding), share};
}

} // namespace corelane
