// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounts/core_time_rule.h"

#include "analysis/arithmetic/proportion.h"

#include <algorithm>

namespace corelane {
namespace {

std::int64_t locks_ns(const Parts &waits)
{
    return waits[State::gilWait] + waits[State::lockWait];
}

/// Locks of all levels, and whatever else stands at the first level that has anything.
Parts waitsThatCount(const Moment &moment)
{
    Parts counted;
    for (const Parts &level : moment.waits) {
        if (counted.sum_ns() == 0)
            counted = level;
    }
    // At the end of every chain of waits within the run is one for something outside of it.
    for (const State state : {State::sleep, State::ioWait, State::otherThread, State::child}) {
        if (counted.sum_ns() == 0)
            counted[state] = moment.dependent[state];
    }
    return counted;
}

/// Threads that have work: on a core, or waiting for one.
std::int64_t active_ns(const Moment &moment)
{
    return moment.running_ns + moment.queued_ns;
}

/// With somebody at work: those that compute, and all that wait for a lock.
Parts waitsBesideWork(const Moment &moment)
{
    Parts counted = moment.waits[static_cast<std::size_t>(WaitLevel::computes)];
    for (std::size_t level = 1; level < kWaitLevels; ++level) {
        counted[State::gilWait] += moment.waits[level][State::gilWait];
        counted[State::lockWait] += moment.waits[level][State::lockWait];
    }
    for (const State state : {State::gilWait, State::lockWait})
        counted[state] -= moment.behind[state];
    return counted;
}

/// Why the rest had no work while somebody had.
State causeBesideWork(const Moment &moment)
{
    if (moment.finished_ns > 0)
        return State::nothingLeft;
    if (2 * active_ns(moment) < 3 * moment.length_ns) // in a bin of readings: up to 1.5 threads
        return State::alone;
    return moment.dependent.sum_ns() > 0 ? State::otherThread : State::nothingLeft;
}

} // namespace

void addInProportion(std::int64_t amount_ns, const Parts &weights, Parts &targets)
{
    const std::int64_t whole = weights.sum_ns();
    std::int64_t upTo = 0;
    std::int64_t given_ns = 0;
    for (const StateTraits &traits : allStates()) {
        if (weights[traits.state] <= 0)
            continue;
        upTo += weights[traits.state];
        const std::int64_t upTo_ns = proportion(amount_ns, upTo, whole);
        targets[traits.state] += upTo_ns - given_ns;
        given_ns = upTo_ns;
    }
}

void shareOut(const Moment &moment, Parts &parts, Parts &behind)
{
    const std::int64_t running_ns = std::min(moment.running_ns, moment.available_ns);
    parts[State::thisRun] += running_ns;
    std::int64_t idle_ns = moment.available_ns - running_ns;
    const std::int64_t queued_ns = std::min(idle_ns, moment.queued_ns);
    parts[State::others] += queued_ns;
    idle_ns -= queued_ns;
    if (idle_ns == 0)
        return;
    if (moment.isStartUp) {
        parts[State::startUp] += idle_ns;
        return;
    }
    if (active_ns(moment) == 0) {
        const Parts waits = waitsThatCount(moment);
        if (waits.sum_ns() > 0)
            addInProportion(idle_ns, waits, parts);
        else
            parts[State::nothingLeft] += idle_ns;
        return;
    }
    const Parts waits = waitsBesideWork(moment);
    if (locks_ns(waits) + locks_ns(moment.behind) > 0) {
        const std::int64_t all_ns = waits.sum_ns() + moment.behind.sum_ns();
        const std::int64_t behind_ns = proportion(idle_ns, moment.behind.sum_ns(), all_ns);
        addInProportion(behind_ns, moment.behind, behind);
        return addInProportion(idle_ns - behind_ns, waits, parts);
    }
    const std::int64_t waiting_ns = std::min(idle_ns, waits.sum_ns());
    addInProportion(waiting_ns, waits, parts);
    parts[causeBesideWork(moment)] += idle_ns - waiting_ns;
}

} // namespace corelane
