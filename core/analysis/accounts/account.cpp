// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounts/account.h"

#include "analysis/accounts/core_time_sources.h"
#include "analysis/arithmetic/proportion.h"
#include "analysis/figures/comparison.h"
#include "analysis/figures/core_usage.h"
#include "analysis/lanes/lane_stream.h"

#include <algorithm>
#include <numeric>

namespace corelane {
namespace {

/// What an account takes from lanes: of their intervals no more than sums.
struct LaneSums {
    bool ofWorkers = false;
    std::int64_t begin_ns = 0;
    std::int64_t end_ns = 0;
    std::int64_t lives_ns = 0; ///< of all lanes
    std::int64_t wokenLate_ns = 0;
    std::vector<Parts> parts; ///< of each lane
};

void add(LaneStream lane, bool ofWorkers, LaneSums &sums)
{
    Parts parts;
    while (const LaneInterval *interval = lane.next()) {
        parts[shownState(lane.lane(), *interval, ofWorkers)] += interval->time_ns;
    }
    sums.lives_ns += lane.lane().end_ns - lane.lane().begin_ns;
    sums.wokenLate_ns += lane.lane().wokenLate_ns;
    sums.parts.push_back(parts);
}

void takeBounds(const Lanes &lanes, LaneSums &sums)
{
    sums.ofWorkers = lanes.ofWorkers;
    sums.begin_ns = lanes.begin_ns;
    sums.end_ns = lanes.end_ns;
}

LaneSums sumsOf(const Lanes &lanes)
{
    LaneSums sums;
    for (const Lane &lane : lanes.lanes)
        add(LaneStream(lane), lanes.ofWorkers, sums);
    takeBounds(lanes, sums);
    return sums;
}

LaneSums sumsOf(const RunRecord &run, const ThreadIndex &threads)
{
    LaneSums sums;
    const Lanes lanes = eachLane(run, threads, [&sums](const Lanes &of, LaneStream lane) {
        add(std::move(lane), of.ofWorkers, sums);
    });
    takeBounds(lanes, sums);
    return sums;
}

/// For how long the baseline's own lanes ran; empty where there is none to compare with.
std::optional<std::int64_t> baselineRunning_ns(const RunRecord &run, const RunRecord *baseline)
{
    if (!baseline || baseline == &run || !isComparable(run, *baseline))
        return std::nullopt;
    const LaneSums sums = sumsOf(*baseline, ThreadIndex(*baseline));
    if (sums.parts.empty())
        return std::nullopt;
    return std::accumulate(
        sums.parts.begin(), sums.parts.end(), std::int64_t{0},
        [](std::int64_t sum_ns, const Parts &parts) { return sum_ns + parts[State::running]; });
}

/// Splits every worker's running time in the ratio of the whole.
void splitRunning(std::vector<Parts> &workers, std::int64_t useful_ns)
{
    const std::int64_t total_ns = std::accumulate(
        workers.begin(), workers.end(), std::int64_t{0},
        [](std::int64_t sum_ns, const Parts &parts) { return sum_ns + parts[State::running]; });
    useful_ns = std::min(useful_ns, total_ns);
    std::int64_t running_ns = 0;
    std::int64_t given_ns = 0;
    for (Parts &parts : workers) { // by running sums, so that no rounding is left over
        running_ns += parts[State::running];
        const std::int64_t upTo_ns = proportion(useful_ns, running_ns, total_ns);
        parts[State::useful] = upTo_ns - given_ns;
        parts[State::extra] = parts[State::running] - parts[State::useful];
        parts[State::running] = 0;
        given_ns = upTo_ns;
    }
}

RunQueueParts runQueueParts(const RunRecord &run, std::int64_t wokenLate_ns,
                            std::int64_t runQueue_ns)
{
    RunQueueParts parts{.wokenLate_ns = wokenLate_ns};
    if (!run.throttleReadings.empty()) {
        parts.throttled_ns = std::clamp<std::int64_t>(run.throttleReadings.back().throttled_ns, 0,
                                                      runQueue_ns - parts.wokenLate_ns);
    }
    parts.preempted_ns = runQueue_ns - parts.wokenLate_ns - parts.throttled_ns;
    return parts;
}

std::optional<Account> accountOf(const RunRecord &run, LaneSums sums, const RunRecord *baseline)
{
    if (sums.parts.empty())
        return std::nullopt;
    Account account{.ofWorkers = sums.ofWorkers,
                    .workers = static_cast<int>(sums.parts.size()),
                    .real_ns = sums.end_ns - sums.begin_ns,
                    .total_ns = sums.lives_ns,
                    .workerParts = std::move(sums.parts)};
    if (const auto useful_ns = baselineRunning_ns(run, baseline))
        splitRunning(account.workerParts, *useful_ns);
    for (const Parts &parts : account.workerParts) {
        for (const State state : account.states())
            account.parts[state] += parts[state];
    }
    account.runQueue = runQueueParts(run, sums.wokenLate_ns, account.parts[State::runQueue]);
    account.steal_ns = stolen_ns(run, sums.begin_ns, sums.end_ns);
    return account;
}

} // namespace

State shownState(const Lane &lane, const LaneInterval &interval, bool ofWorkers)
{
    if (ofWorkers)
        return interval.state;
    const ThreadPart part = partOf(lane, interval, false);
    switch (part.part) {
    case Part::running:
        return State::running;
    case Part::queued:
        return State::runQueue;
    case Part::gone:
        return State::idleTail;
    case Part::waits:
    case Part::depends:
        break;
    }
    return part.state;
}

std::int64_t Parts::sum_ns() const
{
    return std::accumulate(m_ns.begin(), m_ns.end(), std::int64_t{0});
}

double Account::share(State state) const
{
    return total_ns > 0 ? static_cast<double>(parts[state]) / static_cast<double>(total_ns) : 0;
}

std::optional<Account> accountOf(const RunRecord &run, const Lanes &lanes,
                                 const RunRecord *baseline)
{
    return accountOf(run, sumsOf(lanes), baseline);
}

std::optional<Account> accountOf(const RunRecord &run, const ThreadIndex &threads,
                                 const RunRecord *baseline)
{
    return accountOf(run, sumsOf(run, threads), baseline);
}

std::optional<Efficiencies> efficienciesOf(const Account &account)
{
    if (!account.ofWorkers || account.real_ns <= 0)
        return std::nullopt;
    std::int64_t sum_ns = 0;
    std::int64_t most_ns = 0;
    for (const Parts &parts : account.workerParts) {
        const std::int64_t useful_ns =
            parts[State::running] + parts[State::useful] + parts[State::extra];
        sum_ns += useful_ns;
        most_ns = std::max(most_ns, useful_ns);
    }
    if (most_ns == 0)
        return std::nullopt;
    const double mean_ns =
        static_cast<double>(sum_ns) / static_cast<double>(account.workerParts.size());
    return Efficiencies{.loadBalance = mean_ns / static_cast<double>(most_ns),
                        .parallel = mean_ns / static_cast<double>(account.real_ns)};
}

} // namespace corelane
