// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounts/core_time.h"

#include "analysis/accounts/core_time_sources.h"
#include "analysis/arithmetic/proportion.h"
#include "analysis/arithmetic/saturating.h"
#include "analysis/figures/accounting.h"
#include "analysis/figures/core_usage.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <vector>

namespace corelane {
namespace {

constexpr std::int64_t kTick_ns = 10'000'000; ///< of /proc/stat
constexpr std::int64_t kLook_ns = 50'000'000; ///< from one look at a thread to the next
constexpr std::int64_t kStep_ns = 4'000'000;  ///< of the scheduler's sums while a thread runs
/// The kernel charges a switch to the thread that comes, some 1 µs on a busy core and 4 to 9 from
/// idle, measured; what is more was no switching.
constexpr std::int64_t kMostOfSwitch_ns = 25'000;

/// What is idle or had by others makes room for `amount_ns`.
void takeFromRest(Parts &parts, std::int64_t amount_ns)
{
    Parts rest = parts;
    rest[State::thisRun] = rest[State::switching] = 0;
    Parts taken;
    addInProportion(amount_ns, rest, taken);
    for (const StateTraits &traits : allStates())
        parts[traits.state] -= taken[traits.state];
}

/// Busy is what the kernel's accounting says: its difference to what was added up is switching, or
/// steal, in which a thread had its core and the core did not run.
void settleBusy(CoreTime &time, const RunRecord &run, std::int64_t cpu_ns)
{
    Parts &parts = time.parts;
    const std::int64_t missing_ns =
        std::clamp<std::int64_t>(cpu_ns, 0, time.total_ns) - parts[State::thisRun];
    if (missing_ns >= 0) {
        takeFromRest(parts, missing_ns);
        const std::int64_t switching_ns =
            time.tier == Tier::exact
                ? std::min(missing_ns,
                           kMostOfSwitch_ns * static_cast<std::int64_t>(run.onCpu.size()))
                : 0;
        parts[State::switching] += switching_ns;
        parts[State::thisRun] += missing_ns - switching_ns;
        return;
    }
    const std::int64_t steal_ns =
        std::min(-missing_ns, stolen_ns(run, *run.release_ns, *run.release_ns + time.real_ns));
    parts[State::thisRun] += missing_ns;
    parts[State::steal] += steal_ns;
    parts[State::unexplained] += -missing_ns - steal_ns;
}

/// Who had the cores that threads waited for, and with them those behind: first the quota, as far
/// as the kernel says that it held them back; then other programs, as far as they were busy at all.
/// What is left is a core that was free and had not yet taken the thread, and a wait for a lock.
void settleQueued(CoreTime &time, const RunRecord &run, const Parts &behind)
{
    std::int64_t queued_ns = time.parts[State::others];
    std::int64_t behind_ns = behind.sum_ns();
    if (!run.throttleReadings.empty()) {
        const std::int64_t throttled_ns =
            std::clamp<std::int64_t>(run.throttleReadings.back().throttled_ns, 0, queued_ns);
        const std::int64_t behindThem_ns =
            proportion(behind_ns, throttled_ns, std::max<std::int64_t>(1, queued_ns));
        time.parts[State::quota] += throttled_ns + behindThem_ns;
        queued_ns -= throttled_ns;
        behind_ns -= behindThem_ns;
    }
    const auto others = coresTakenByOthers(run);
    const std::int64_t had_ns =
        others ? whole(*others * static_cast<double>(time.real_ns)) : queued_ns + behind_ns;
    const std::int64_t others_ns = std::min(queued_ns, had_ns);
    const std::int64_t othersBehind_ns = std::min(behind_ns, had_ns - others_ns);
    time.parts[State::others] = others_ns + othersBehind_ns;
    time.parts[State::unexplained] += queued_ns - others_ns;
    addInProportion(behind_ns - othersBehind_ns, behind, time.parts);
}

/// How long a thread was on that CPU since it was on another one last.
std::int64_t onItAlone_ns(LaneStream lane, int cpu)
{
    std::int64_t sum_ns = 0;
    while (const LaneInterval *interval = lane.next()) {
        if (interval->core == cpu)
            sum_ns = plus(sum_ns, interval->time_ns);
        else if (interval->core >= 0)
            sum_ns = 0;
    }
    return sum_ns;
}

/// What threads did that might use one CPU alone, on the CPU where that was most. When a thread was
/// narrowed to it is looked at too seldom: from then on it was on no other.
void findBound(CoreTime &time, const RunRecord &run, const LaneStreams &threads)
{
    const ThreadCpus cpus(run);
    std::map<int, std::int64_t> bound_ns;
    const std::vector<Lane> &lanes = threads.lanes().lanes;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const CpuList &its = cpus.of(lanes[i].thread, lanes[i].end_ns);
        if (its.size() == 1) {
            std::int64_t &sum_ns = bound_ns[its.front()];
            sum_ns = plus(sum_ns, onItAlone_ns(threads.of(i), its.front()));
        }
    }
    for (const auto &[cpu, sum_ns] : bound_ns) {
        if (sum_ns > time.bound_ns) {
            time.boundCpu = cpu;
            time.bound_ns = sum_ns;
        }
    }
}

/// `addUp` tells what the cores' time lacks, as the rule's `behind`.
template <class AddUp>
std::optional<CoreTime> timeOf(const RunRecord &run, const LaneStreams &streams, const AddUp &addUp)
{
    const Lanes &threads = streams.lanes();
    const auto times = timesOf(run);
    const std::int64_t real_ns = threads.end_ns - threads.begin_ns;
    if (!times || threads.lanes.empty() || real_ns <= 0)
        return std::nullopt;
    CoreTime time{.tier = threads.tier, .real_ns = real_ns};
    const Parts behind = addUp(time);
    settleQueued(time, run, behind);
    settleBusy(time, run, times->treeCpuUntilExit_ns());
    time.computing = static_cast<int>(
        std::count_if(threads.lanes.begin(), threads.lanes.end(),
                      [&](const Lane &lane) { return lane.onCpu_ns >= real_ns / 100; }));
    for (const Lane &lane : threads.lanes)
        time.most_ns = std::max(time.most_ns, lane.onCpu_ns);
    findBound(time, run, streams);
    return time;
}

} // namespace

std::optional<std::pair<std::int64_t, std::int64_t>> serialPartOf(const RunRecord &run)
{
    const auto isPhase = [](const Stamp &stamp, std::optional<Phase> phase) {
        return stamp.ring == 0 && stamp.kind == StampKind::phase &&
               (!phase || stamp.a == static_cast<std::int64_t>(*phase));
    };
    const auto begin = std::find_if(run.stamps.begin(), run.stamps.end(), [&](const Stamp &stamp) {
        return isPhase(stamp, Phase::serial);
    });
    if (begin == run.stamps.end())
        return std::nullopt;
    const auto end = std::find_if(std::next(begin), run.stamps.end(),
                                  [&](const Stamp &stamp) { return isPhase(stamp, {}); });
    if (end == run.stamps.end())
        return std::nullopt;
    return std::pair(begin->time_ns, end->time_ns);
}

double CoreTime::share(State state) const
{
    return total_ns > 0 ? static_cast<double>(parts[state]) / static_cast<double>(total_ns) : 0;
}

double CoreTime::cpus() const
{
    return real_ns > 0 ? static_cast<double>(total_ns) / static_cast<double>(real_ns) : 0;
}

double CoreTime::busyShare() const
{
    return total_ns > 0 ? static_cast<double>(busy_ns()) / static_cast<double>(total_ns) : 0;
}

bool CoreTime::isOfSeveral() const
{
    constexpr double kNearlyAll = 0.9;
    return static_cast<double>(most_ns) < kNearlyAll * static_cast<double>(parts[State::thisRun]);
}

std::optional<CoreTime> coreTimeOf(const RunRecord &run, const Lanes &threads)
{
    const LaneStreams streams(threads);
    return timeOf(run, streams, [&](CoreTime &time) {
        return threads.tier == Tier::exact ? addFromSwitches(time, run, streams)
                                           : addFromReadings(time, run, threads);
    });
}

std::optional<CoreTime> coreTimeOf(const RunRecord &run, const ThreadIndex &threads)
{
    if (run.tier != Tier::exact)
        return coreTimeOf(run, threadLanesOf(run));
    const LaneStreams lanes(run, threads);
    return timeOf(run, lanes, [&](CoreTime &time) { return addFromSwitches(time, run, lanes); });
}

std::optional<CoreTime> coreTimeOf(const RunRecord &run)
{
    return coreTimeOf(run, ThreadIndex(run));
}

std::int64_t resolution_ns(State part, Tier tier)
{
    switch (part) {
    case State::thisRun:
    case State::switching:
        return tier == Tier::exact ? 1 : kStep_ns;
    case State::steal:
        return kTick_ns;
    case State::others:
    case State::quota:
        return tier == Tier::exact ? kStep_ns : kLook_ns;
    case State::startUp:
    case State::alone:
    case State::nothingLeft:
        return tier == Tier::exact ? 1 : kLook_ns;
    default:
        return kLook_ns;
    }
}

} // namespace corelane
