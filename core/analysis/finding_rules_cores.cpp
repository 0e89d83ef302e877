// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/core_usage.h"
#include "analysis/finding_rules.h"
#include "record/text.h"

#include <algorithm>
#include <set>

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
        if (!machine.affinity.empty() && std::find(machine.affinity.begin(), machine.affinity.end(),
                                                   core.core) == machine.affinity.end())
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

} // namespace

std::optional<Symptom> moreWorkersThanCores(const Evidence &evidence)
{
    constexpr double kShare = 0.1;
    const Account &account = evidence.account;
    const double cores = evidence.run.machine.effectiveCores;
    const double share = shareOf(account.runQueue.preempted_ns, account);
    if (!account.ofWorkers || cores <= 0 || !areTooMany(evidence) || share < kShare)
        return std::nullopt;
    const double expected = 1 - cores / account.workers; // if all of them computed all the time
    Finding finding{.id = "more-workers-than-cores",
                    .confidence = confidenceOf(share, kShare, 0.7 * expected, evidence),
                    .title = "More workers than cores",
                    .evidence = crew(account) + " on " + coresText(cores) + " waited " +
                                percent(share) + " of their time for a core.",
                    .meaning = "They take turns on the cores: more of them compute no faster.",
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
    const double share =
        shareOf(account.runQueue.preempted_ns + account.runQueue.wokenLate_ns, account);
    if (share < kShare || cores <= 0)
        return std::nullopt;
    const double others =
        coresTakenByOthers(evidence.run).value_or(0) - inCores(account.steal_ns, account);
    const bool tooMany = areTooMany(evidence);
    if (others < (tooMany ? std::max(kOthers, kManyOthers * cores) : kOthers))
        return std::nullopt;
    // A quota binds this run alone.
    const double all = std::max(cores, static_cast<double>(evidence.run.machine.affinity.size()));
    Finding finding{.id = "other-programs",
                    .confidence = confidenceOf(share, kShare, kMuch, evidence),
                    .title = "Other programs took the cores",
                    .evidence = crew(account) + " waited " + percent(share) +
                                " of the time for a core; other programs had " +
                                decimal(others, 2) + " of " + coresText(all) + ".",
                    .meaning = "The figures tell of a busy machine, not of this model.",
                    .experiment = again(evidence.run, "Run again on a quiet machine")};
    return Symptom{std::move(finding), tooMany ? share * std::min(1.0, others / cores) : share};
}

std::optional<Symptom> quotaThrottled(const Evidence &evidence)
{
    constexpr double kShare = 0.05;
    constexpr double kMuch = 0.2;
    const Account &account = evidence.account;
    const double share = shareOf(account.runQueue.throttled_ns, account);
    if (share < kShare)
        return std::nullopt;
    const auto quota = evidence.run.machine.quotaCores;
    Finding finding{.id = "quota-throttled",
                    .confidence = confidenceOf(share, kShare, kMuch, evidence),
                    .title = "A quota throttled the run",
                    .evidence = "The control group's quota" +
                                (quota ? " of " + coresText(*quota) : std::string()) + " held " +
                                crew(account) + " back for " + percent(share) + " of the time (" +
                                seconds(account.runQueue.throttled_ns, 2) + " s).",
                    .meaning = "When a period's quota is used up, everyone waits for the next one, "
                               "whether cores are free or not."};
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
    Finding finding{.id = "steal",
                    .confidence = confidenceOf(stolen / all, kShare, kMuch, evidence),
                    .title = "The hypervisor took CPU time",
                    .evidence = "It took " + decimal(stolen, 2) + " of " + coresText(all) + " (" +
                                seconds(evidence.account.steal_ns, 2) +
                                " s of steal time) while the run lasted.",
                    .meaning = "This machine is a virtual one whose host was busy: workers that "
                               "count as running stood still.",
                    .experiment = again(evidence.run, "Run again when the host is quiet")};
    return Symptom{std::move(finding), stolen / all};
}

std::optional<Symptom> cpuWorkGrew(const Evidence &evidence)
{
    constexpr double kShare = 0.15; ///< of the running time
    constexpr double kMuch = 0.4;
    const Account &account = evidence.account;
    const std::int64_t useful_ns = account.parts[State::useful];
    const std::int64_t extra_ns = account.parts[State::extra];
    if (useful_ns <= 0)
        return std::nullopt;
    const double grown = static_cast<double>(useful_ns + extra_ns) / static_cast<double>(useful_ns);
    const double share = 1 - 1 / grown;
    if (share < kShare)
        return std::nullopt;
    Finding finding{.id = "cpu-work-grew",
                    .confidence = confidenceOf(share, kShare, kMuch, evidence),
                    .title = "The CPU work grew",
                    .evidence = "The same chunks took " + seconds(useful_ns + extra_ns, 2) +
                                " s of CPU time, " + seconds(useful_ns, 2) +
                                " s in the baseline: " + decimal(grown, 1) + " times as much.",
                    .meaning = "Cores that compute at the same time slow each other down: they "
                               "share caches, memory and heat."};
    const int physical = physicalCores(evidence.run.machine);
    if (account.ofWorkers && physical > 0 && account.workers > physical) {
        finding.evidence += " There are " + std::to_string(physical) +
                            " physical cores: SMT starts at " + std::to_string(physical + 1) +
                            " workers.";
        finding.meaning = "From there on two workers share one physical core, and each of them "
                          "runs slower.";
        finding.experiment = withWorkers(evidence.run, physical);
    } else if (account.ofWorkers && account.workers > 1) {
        finding.experiment = withWorkers(evidence.run, account.workers / 2);
    }
    return Symptom{std::move(finding), account.share(State::extra)};
}

} // namespace corelane
