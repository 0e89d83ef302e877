// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/accounting.h"
#include "analysis/figures/core_usage.h"
#include "analysis/findings/cause.h"
#include "analysis/findings/fair_comparison.h"
#include "analysis/findings/finding_rules.h"
#include "record/utf8.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace corelane {
namespace {

/// Time in cores, on average over the run.
double inCores(std::int64_t time_ns, const Account &account)
{
    return account.real_ns > 0 ? static_cast<double>(time_ns) / static_cast<double>(account.real_ns)
                               : 0;
}

/// How many workers ran or could have run, on average: more than there are cores, and it is the
/// workers that are too many.
double runnable(const Account &account)
{
    const Parts &parts = account.parts;
    return inCores(parts[State::running] + parts[State::useful] + parts[State::extra] +
                       parts[State::runQueue],
                   account);
}

/// Physical cores among those that the run may use, where some of them have SMT siblings; else 0.
int physicalCores(const Machine &machine)
{
    std::set<int> physical;
    int logical = 0;
    for (const CoreTopology &core : machine.topology) {
        if (!machine.affinity.empty() && !machine.affinity.contains(core.core))
            continue;
        physical.insert(core.physicalCore);
        ++logical;
    }
    const int count = static_cast<int>(physical.size());
    return count < logical ? count : 0;
}

/// Whether they cannot all run at once. One alone is never too many, however small the quota.
bool areTooMany(const Evidence &evidence)
{
    return runnable(evidence.account) > std::max(1.0, evidence.run.machine.effectiveCores);
}

Sentence waitedForACore(const Account &account, double share)
{
    const auto crew = crewOf(account);
    const auto waited = arg<"share">(Figure::percent(share));
    return account.ofWorkers
               ? sentence(
                     CORELANE_TR_N("other-programs.workers-waited",
                                   "{workers} worker[|s] waited {share} of the time for a core."),
                     arg<"workers">(crew), waited)
               : sentence(
                     CORELANE_TR_N("other-programs.threads-waited",
                                   "{threads} thread[|s] waited {share} of the time for a core."),
                     arg<"threads">(crew), waited);
}

/// Those that used most while the run waited, as far as they were looked at; three at most.
Names namesOfOthers(const RunRecord &run)
{
    constexpr std::size_t kMost = 3;
    std::map<std::string, std::int64_t> used_ns;
    for (const OtherReading &reading : run.otherReadings)
        used_ns[visible(reading.name)] += reading.cpu_ns;
    std::vector<std::pair<std::int64_t, std::string>> byUse;
    for (const auto &[name, cpu_ns] : used_ns)
        byUse.emplace_back(-cpu_ns, name);
    std::sort(byUse.begin(), byUse.end());
    Names names;
    for (const auto &[cpu_ns, name] : byUse) {
        if (names.size() < kMost)
            names.push_back(name);
    }
    return names;
}

Sentence heldBack(const Account &account, double share)
{
    const auto crew = crewOf(account);
    const auto held = arg<"share">(Figure::percent(share));
    const auto time = arg<"time">(Figure::seconds(account.runQueue.throttled_ns));
    return account.ofWorkers
               ? sentence(CORELANE_TR_N("quota-throttled.workers",
                                        "The control group's quota held {workers} worker[|s] back "
                                        "for {share} of the time ({time})."),
                          arg<"workers">(crew), held, time)
               : sentence(CORELANE_TR_N("quota-throttled.threads",
                                        "The control group's quota held {threads} thread[|s] back "
                                        "for {share} of the time ({time})."),
                          arg<"threads">(crew), held, time);
}

Sentence smtStarts(int physicalCores)
{
    return sentence(
        CORELANE_TR_N("cpu-work-grew.smt",
                      "There [is|are] {cores} physical core[|s]: SMT starts with worker {worker}."),
        arg<"cores">(Count(physicalCores)), arg<"worker">(Figure::number(physicalCores + 1, 0)));
}

} // namespace

std::optional<Symptom> moreWorkersThanCores(const Evidence &evidence)
{
    constexpr double kShare = 0.1;
    const Account &account = evidence.account;
    const double cores = evidence.run.machine.effectiveCores;
    const std::int64_t crowded_ns =
        evidence.cores ? evidence.cores->crowded_ns : account.runQueue.preempted_ns;
    const double share = shareOf(std::min(account.runQueue.preempted_ns, crowded_ns), account);
    if (!account.ofWorkers || cores <= 0 || !areTooMany(evidence) || share < kShare)
        return std::nullopt;
    const double expected = 1 - cores / account.workers; // if all of them computed all the time
    Finding finding{
        .id = "more-workers-than-cores",
        .confidence = confidenceOf(share, kShare, 0.7 * expected, evidence),
        .title = CORELANE_TR("more-workers-than-cores.title", "More workers than cores"),
        .evidence = {sentence(CORELANE_TR_N("more-workers-than-cores.evidence",
                                            "{workers} worker[|s] waited {share} of [its|their] "
                                            "time for a core (effective cores: {cores})."),
                              arg<"workers">(crewOf(account)), arg<"share">(Figure::percent(share)),
                              arg<"cores">(Figure::cores(cores)))},
        .meaning = CORELANE_TR("more-workers-than-cores.meaning",
                               "They take turns on the cores: more of them compute no faster."),
        .experiment = withWorkers(evidence.run, workersForCores(evidence.run))};
    return Symptom{std::move(finding), share};
}

std::optional<Symptom> otherPrograms(const Evidence &evidence)
{
    constexpr double kShare = 0.08;
    constexpr double kMuch = 0.3;
    constexpr double kOthers = 0.15;     ///< cores
    constexpr double kManyOthers = 0.25; ///< of the cores: also where the workers are too many
    const Account &account = evidence.account;
    const double cores = evidence.run.machine.effectiveCores;
    const double ofThreads =
        shareOf(account.runQueue.preempted_ns + account.runQueue.wokenLate_ns, account);
    const double share = coreShare(evidence, State::others, ofThreads);
    if (share < kShare || cores <= 0)
        return std::nullopt;
    const double others =
        coresTakenByOthers(evidence.run).value_or(0) - inCores(account.steal_ns, account);
    const bool tooMany = areTooMany(evidence);
    if (others < (tooMany ? std::max(kOthers, kManyOthers * cores) : kOthers))
        return std::nullopt;
    // A quota binds this run alone, and what it cannot reach is no matter.
    const auto reached = static_cast<double>(cpusInReach(evidence.run).size());
    const double all = reached > 0 ? reached : cores;
    Finding finding{
        .id = "other-programs",
        .confidence = confidenceOf(share, kShare, kMuch, evidence),
        .title = CORELANE_TR("other-programs.title", "Other programs took the cores"),
        .evidence = {evidence.cores ? lossSentence(State::others, share)
                                    : waitedForACore(account, ofThreads),
                     sentence(CORELANE_TR_N("other-programs.others",
                                            "Other programs had {others} of {cores} core[|s]."),
                              arg<"others">(Figure::number(others, 2)), arg<"cores">(Count(all)))},
        .meaning = CORELANE_TR("other-programs.meaning",
                               "The figures tell of a busy machine, not of this model."),
        .experiment = again(evidence.run, CORELANE_TR("other-programs.experiment",
                                                      "Close other programs and run again"))};
    if (auto names = namesOfOthers(evidence.run); !names.empty())
        finding.evidence.push_back(
            sentence(CORELANE_TR("other-programs.names", "Among them: {names}."),
                     arg<"names">(std::move(names))));
    return Symptom{std::move(finding), tooMany ? share * std::min(1.0, others / cores) : share};
}

std::optional<Symptom> quotaThrottled(const Evidence &evidence)
{
    constexpr double kShare = 0.05;
    constexpr double kMuch = 0.2;
    const Account &account = evidence.account;
    const double share = std::max(shareOf(account.runQueue.throttled_ns, account),
                                  coreShare(evidence, State::quota, 0));
    if (share < kShare)
        return std::nullopt;
    Finding finding{.id = "quota-throttled",
                    .confidence = confidenceOf(share, kShare, kMuch, evidence),
                    .title = CORELANE_TR("quota-throttled.title", "A quota throttled the run"),
                    .evidence = {heldBack(account, share)},
                    .meaning = CORELANE_TR("quota-throttled.meaning",
                                           "When a period's quota is used up, everyone waits for "
                                           "the next one, whether cores are free or not.")};
    if (const auto quota = smallestQuota(evidence.run))
        finding.evidence.push_back(
            sentence(CORELANE_TR_N("quota-throttled.quota", "The quota is {cores} core[|s]."),
                     arg<"cores">(Count(*quota))));
    if (account.workers > workersForCores(evidence.run))
        finding.experiment = withWorkers(evidence.run, workersForCores(evidence.run));
    return Symptom{std::move(finding), share};
}

std::optional<Symptom> steal(const Evidence &evidence)
{
    constexpr double kShare = 0.05; ///< of the cores
    constexpr double kMuch = 0.2;
    const Machine &machine = evidence.run.machine;
    const double all = machine.logicalCores > 0 ? machine.logicalCores : machine.effectiveCores;
    const double stolen = inCores(evidence.account.steal_ns, evidence.account);
    if (all <= 0 || stolen / all < kShare)
        return std::nullopt;
    Finding finding{
        .id = "steal",
        .confidence = confidenceOf(stolen / all, kShare, kMuch, evidence),
        .title = CORELANE_TR("steal.title", "The hypervisor took CPU time"),
        .evidence = {sentence(CORELANE_TR_N("steal.evidence",
                                            "The hypervisor took {stolen} of {cores} core[|s] "
                                            "({time} of steal time) while the run lasted."),
                              arg<"stolen">(Figure::number(stolen, 2)), arg<"cores">(Count(all)),
                              arg<"time">(Figure::seconds(evidence.account.steal_ns)))},
        .meaning = CORELANE_TR("steal.meaning", "This machine is a virtual one whose host was "
                                                "busy: workers that count as running stood still."),
        .experiment =
            again(evidence.run, CORELANE_TR("steal.experiment", "Run again at a quieter hour"))};
    return Symptom{std::move(finding), stolen / all};
}

std::optional<Symptom> cpuWorkGrew(const Evidence &evidence)
{
    constexpr double kShare = 0.15; ///< of the running time
    constexpr double kMuch = 0.4;
    constexpr double kLeast = 0.03; ///< of the workers' time: below, nobody cares
    const Account &account = evidence.account;
    const std::int64_t useful_ns = account.parts[State::useful];
    const std::int64_t extra_ns = account.parts[State::extra];
    if (useful_ns <= 0)
        return std::nullopt;
    const double grown = static_cast<double>(useful_ns + extra_ns) / static_cast<double>(useful_ns);
    const double share = 1 - 1 / grown;
    // Others that compute meanwhile slow the caches and the memory down, too: then it cannot be
    // told whether it is the run's own doing.
    if (share < kShare || account.share(State::extra) < kLeast || hadCompany(evidence.run))
        return std::nullopt;
    Finding finding{
        .id = "cpu-work-grew",
        .confidence = confidenceOf(share, kShare, kMuch, evidence),
        .title = CORELANE_TR("cpu-work-grew.title", "The CPU work grew"),
        .evidence = {sentence(CORELANE_TR("cpu-work-grew.evidence",
                                          "The same chunks took {time} of CPU time, {before} in "
                                          "the baseline: {factor} times as much."),
                              arg<"time">(Figure::seconds(useful_ns + extra_ns)),
                              arg<"before">(Figure::seconds(useful_ns)),
                              arg<"factor">(Figure::number(grown, 1)))},
        .meaning = CORELANE_TR("cpu-work-grew.meaning",
                               "Cores that compute at the same time slow each other down: they "
                               "share caches, memory and heat.")};
    const int physical = physicalCores(evidence.run.machine);
    if (account.ofWorkers && physical > 0 && account.workers > physical) {
        finding.evidence.push_back(smtStarts(physical));
        finding.meaning = CORELANE_TR(
            "cpu-work-grew.smt-meaning",
            "From there on two workers share one physical core, and each of them runs slower.");
        finding.experiment = withWorkers(evidence.run, physical);
    } else if (account.ofWorkers && account.workers > 1) {
        finding.experiment = withWorkers(evidence.run, account.workers / 2);
    }
    return Symptom{std::move(finding), account.share(State::extra)};
}

} // namespace corelane
