// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/account.h"

#include "analysis/comparison.h"
#include "analysis/core_time_sources.h"
#include "analysis/core_usage.h"
#include "analysis/proportion.h"

#include <algorithm>
#include <numeric>

namespace corelane {
namespace {

/// What a thread without stamps does, as the account over cores sees it.
State threadState(const Lane &lane, const LaneInterval &interval)
{
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

Parts partsOf(const Lane &lane, bool ofWorkers)
{
    Parts parts;
    for (const LaneInterval &interval : lane.intervals)
        parts[ofWorkers ? interval.state : threadState(lane, interval)] += interval.time_ns;
    return parts;
}

std::int64_t running_ns(const Lanes &lanes)
{
    std::int64_t sum_ns = 0;
    for (const Lane &lane : lanes.lanes) {
        for (const LaneInterval &interval : lane.intervals)
            sum_ns += interval.state == State::running ? interval.time_ns : 0;
    }
    return sum_ns;
}

/// For how long the baseline's own lanes ran; empty where there is none to compare with.
std::optional<std::int64_t> baselineRunning_ns(const RunRecord &run, const RunRecord *baseline,
                                               const Lanes *known)
{
    if (!baseline || baseline == &run || !isComparable(run, *baseline))
        return std::nullopt;
    const Lanes lanes = known ? Lanes{} : lanesOf(*baseline);
    if ((known ? *known : lanes).lanes.empty())
        return std::nullopt;
    return running_ns(known ? *known : lanes);
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

RunQueueParts runQueueParts(const RunRecord &run, const Lanes &lanes, std::int64_t runQueue_ns)
{
    RunQueueParts parts;
    for (const Lane &lane : lanes.lanes)
        parts.wokenLate_ns += lane.wokenLate_ns;
    if (!run.throttleReadings.empty()) {
        parts.throttled_ns = std::clamp<std::int64_t>(run.throttleReadings.back().throttled_ns, 0,
                                                      runQueue_ns - parts.wokenLate_ns);
    }
    parts.preempted_ns = runQueue_ns - parts.wokenLate_ns - parts.throttled_ns;
    return parts;
}

} // namespace

std::int64_t Parts::sum_ns() const
{
    return std::accumulate(m_ns.begin(), m_ns.end(), std::int64_t{0});
}

double Account::share(State state) const
{
    return total_ns > 0 ? static_cast<double>(parts[state]) / static_cast<double>(total_ns) : 0;
}

std::optional<Account> accountOf(const RunRecord &run, const Lanes &lanes,
                                 const RunRecord *baseline, const Lanes *baselineLanes)
{
    if (lanes.lanes.empty())
        return std::nullopt;
    Account account{.ofWorkers = lanes.ofWorkers,
                    .workers = static_cast<int>(lanes.lanes.size()),
                    .real_ns = lanes.end_ns - lanes.begin_ns};
    for (const Lane &lane : lanes.lanes) {
        account.total_ns += lane.end_ns - lane.begin_ns;
        account.workerParts.push_back(partsOf(lane, lanes.ofWorkers));
    }
    if (const auto useful_ns = baselineRunning_ns(run, baseline, baselineLanes))
        splitRunning(account.workerParts, *useful_ns);
    for (const Parts &parts : account.workerParts) {
        for (const State state : account.states())
            account.parts[state] += parts[state];
    }
    account.runQueue = runQueueParts(run, lanes, account.parts[State::runQueue]);
    account.steal_ns = stolen_ns(run, lanes.begin_ns, lanes.end_ns);
    return account;
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
