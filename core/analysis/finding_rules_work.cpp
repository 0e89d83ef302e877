// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounting.h"
#include "analysis/finding_rules.h"
#include "record/text.h"

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

/// Chunks that are dealt out on demand; where they are, smaller ones.
std::optional<Experiment> withFinerSplit(const RunRecord &run)
{
    constexpr std::int64_t kMostChunks = 100'000;
    constexpr std::int64_t kDefaultChunks = 64;
    if (!run.spec.command.empty())
        return std::nullopt;
    RunSpec spec = run.spec;
    if (std::exchange(spec.options["split"], "dynamic") != "dynamic")
        return Experiment{"Run with a dynamic split", std::move(spec)};
    std::string &chunks = spec.options["chunks-per-worker"];
    const std::int64_t now = toInteger<std::int64_t>(chunks).value_or(kDefaultChunks);
    const std::int64_t more = std::min(kMostChunks, now * 4);
    if (more <= now)
        return std::nullopt;
    chunks = std::to_string(more);
    return Experiment{"Run with " + chunks + " chunks per worker", std::move(spec)};
}

std::optional<Experiment> withTenTimesTheSize(const RunRecord &run)
{
    if (!run.spec.command.empty() || run.spec.size <= 0)
        return std::nullopt;
    RunSpec spec = run.spec;
    spec.size *= 10;
    return Experiment{"Run with 10 times the size", std::move(spec)};
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
    return Experiment{"Run with " + std::to_string(kSome) + " threads", std::move(*spec)};
}

} // namespace

std::optional<Symptom> idleTail(const Evidence &evidence)
{
    constexpr double kShare = 0.1;
    constexpr double kMuch = 0.3;
    constexpr double kBalance = 0.85;
    constexpr double kComputing = 0.1; ///< of sleepers the balance tells nothing
    const Account &account = evidence.account;
    const double share = account.share(State::idleTail);
    const auto efficiencies = efficienciesOf(account);
    if (account.workers < 2 || share < kShare || !efficiencies ||
        efficiencies->loadBalance > kBalance || efficiencies->parallel < kComputing)
        return std::nullopt;
    Finding finding{.id = "idle-tail",
                    .confidence = confidenceOf(share, kShare, kMuch, evidence),
                    .title = "Uneven shares: workers idle at the end",
                    .evidence = crew(account) + " were done and idle for " + percent(share) +
                                " of their time; the busiest computed " +
                                decimal(1 / efficiencies->loadBalance, 1) +
                                " times the mean (load balance " +
                                decimal(efficiencies->loadBalance, 2) + ").",
                    .meaning = "The run lasts as long as its slowest worker: the others wait.",
                    .experiment = withFinerSplit(evidence.run)};
    return Symptom{std::move(finding), share};
}

std::optional<Symptom> startUpDominates(const Evidence &evidence)
{
    constexpr double kShare = 0.25;
    constexpr double kMuch = 0.6;
    const Account &account = evidence.account;
    const double share = account.share(State::startUp);
    if (!account.ofWorkers || share < kShare)
        return std::nullopt;
    Finding finding{.id = "start-up-dominates",
                    .confidence = confidenceOf(share, kShare, kMuch, evidence),
                    .title = "Start-up dominates: too little to compute",
                    .evidence = "Until their first chunk " + crew(account) + " spent " +
                                percent(share) + " of the time, " +
                                seconds(account.parts[State::startUp] / account.workers, 2) +
                                " s each of " + seconds(account.real_ns, 2) + " s.",
                    .meaning = "Making workers has a price that only enough work pays back.",
                    .experiment = withTenTimesTheSize(evidence.run)};
    return Symptom{std::move(finding), share};
}

std::optional<Symptom> transferDominates(const Evidence &evidence)
{
    constexpr double kShare = 0.15;
    constexpr double kMuch = 0.4;
    const Account &account = evidence.account;
    const double share = account.share(State::transfer);
    if (!account.ofWorkers || share < kShare)
        return std::nullopt;
    Finding finding{.id = "transfer-dominates",
                    .confidence = confidenceOf(share, kShare, kMuch, evidence),
                    .title = "Handing over results dominates",
                    .evidence = "After their last chunk " + crew(account) + " spent " +
                                percent(share) + " of the time on handing over results.",
                    .meaning = "Data that workers do not share are copied, and that takes longer "
                               "the more of them there are."};
    if (traitsOf(evidence.run).copiesData) {
        if (auto spec = withModel(evidence.run, "threads"))
            finding.experiment = {"Run as threads, which share their memory", std::move(*spec)};
    }
    return Symptom{std::move(finding), share};
}

std::optional<Symptom> timeMissesDescendants(const Evidence &evidence)
{
    const RunRecord &run = evidence.run;
    const auto times = timesOf(run);
    const std::int64_t missed_ns = times ? missedByTime_ns(*times) : 0;
    if (missed_ns <= 0)
        return std::nullopt;
    Finding finding{.id = "time-misses-descendants",
                    .confidence = 1, // by the kernel's accounts, whatever the tier
                    .title = "The shell's time misses descendants",
                    .evidence = "It would show " + seconds(times->cpu_ns(), 2) +
                                " s CPU; the whole tree used " + seconds(times->treeCpu_ns(), 2) +
                                " s.",
                    .meaning = "A process counts what it reaps, and the main process did not reap "
                               "these."};
    if (const auto method = run.spec.options.find("start-method");
        method != run.spec.options.end() && method->second != "fork") {
        finding.experiment = again(run, "Run with start method fork");
        finding.experiment->spec.options["start-method"] = "fork";
    }
    const double share = static_cast<double>(missed_ns) / static_cast<double>(times->treeCpu_ns());
    return Symptom{std::move(finding),
                   share / 2}; // it costs no time, only the truth of the figures
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
    if (share < kShare || running > kRunning)
        return std::nullopt;
    Finding finding{.id = "sleeping-not-computing",
                    .confidence = confidenceOf(share, kShare, kMuch, evidence),
                    .title = "Waiting, not computing",
                    .evidence = crew(account) + " waited for files, sockets or time to pass " +
                                percent(share) + " of the time and ran " + percent(running)};
    if (const std::string busy = coresBusyText(evidence.run); !busy.empty())
        finding.evidence += "; " + busy;
    finding.evidence += ".";
    finding.meaning = "More cores cannot help; more workers that wait at the same time can.";
    finding.experiment = withMoreWaiting(evidence.run);
    return Symptom{std::move(finding), share};
}

} // namespace corelane
