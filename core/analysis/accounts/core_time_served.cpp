// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounts/core_time_served.h"

#include "analysis/lanes/lane_threads.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace corelane {
namespace {

bool isWork(const LaneInterval &interval)
{
    return interval.core >= 0 || interval.state == State::running ||
           interval.state == State::runQueue;
}

bool isOnSocket(const LaneInterval &interval)
{
    return !isWork(interval) && interval.cause.wait == Wait::io &&
           interval.cause.detail == WaitDetail::socket;
}

/// What threads did on cores or waiting for one.
struct Work {
    TimeSpans spans;                   ///< of any thread: sorted, without overlaps
    std::vector<std::int64_t> each_ns; ///< of each lane
};

Work workOf(const LaneStreams &threads)
{
    Work work;
    for (std::size_t i = 0; i < threads.lanes().lanes.size(); ++i) {
        std::int64_t sum_ns = 0;
        LaneStream lane = threads.of(i);
        while (const LaneInterval *interval = lane.next()) {
            if (!isWork(*interval))
                continue;
            sum_ns += interval->time_ns;
            work.spans.emplace_back(interval->begin_ns, interval->end_ns);
        }
        work.each_ns.push_back(sum_ns);
    }
    work.spans = merged(std::move(work.spans));
    return work;
}

/// How much of [begin, end) the spans cover; `first` is the first span that may.
std::int64_t covered_ns(const TimeSpans &spans, std::size_t first, std::int64_t begin_ns,
                        std::int64_t end_ns)
{
    std::int64_t sum_ns = 0;
    for (; first < spans.size() && spans[first].first < end_ns; ++first)
        sum_ns += std::min(end_ns, spans[first].second) - std::max(begin_ns, spans[first].first);
    return sum_ns;
}

struct SocketWaits {
    int count = 0;
    std::int64_t time_ns = 0;
    std::int64_t unserved_ns = 0; ///< while no thread of the run had work
};

SocketWaits socketWaitsOf(LaneStream lane, const TimeSpans &work)
{
    SocketWaits waits;
    std::size_t at = 0;
    while (const LaneInterval *interval = lane.next()) {
        if (!isOnSocket(*interval))
            continue;
        while (at < work.size() && work[at].second <= interval->begin_ns)
            ++at;
        const std::int64_t length_ns = interval->end_ns - interval->begin_ns;
        ++waits.count;
        waits.time_ns += length_ns;
        waits.unserved_ns += length_ns - covered_ns(work, at, interval->begin_ns, interval->end_ns);
    }
    return waits;
}

/// Whether any look saw a thread wait on a socket: no interval tells of one that no look saw.
bool seesSockets(const RunRecord &run)
{
    return std::any_of(run.threadReadings.begin(), run.threadReadings.end(),
                       [](const ThreadReading &look) {
                           return look.wait == Wait::io && look.detail == WaitDetail::socket;
                       });
}

} // namespace

std::vector<bool> servedWithin(const RunRecord &run, const LaneStreams &threads)
{
    constexpr int kSeveral = 5;       ///< waits: fewer may be served by chance
    constexpr double kUnserved = 0.1; ///< of the waits, at most
    constexpr double kByChance = 2.0; ///< so many times that has to be unserved by chance
    if (!seesSockets(run))
        return {};
    const Work work = workOf(threads);
    const Lanes &lanes = threads.lanes();
    const auto real_ns =
        static_cast<double>(std::max<std::int64_t>(1, lanes.end_ns - lanes.begin_ns));
    // The share of the time in which none of several threads has work, if they do not mind each
    // other, is the product of what each one leaves.
    std::vector<double> left;
    double logOfAll = 0;
    for (const std::int64_t work_ns : work.each_ns) {
        left.push_back(std::max(1e-9, 1 - static_cast<double>(work_ns) / real_ns));
        logOfAll += std::log(left.back());
    }
    std::vector<bool> served;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const SocketWaits waits = socketWaitsOf(threads.of(i), work.spans);
        const double unserved = static_cast<double>(waits.unserved_ns) /
                                static_cast<double>(std::max<std::int64_t>(1, waits.time_ns));
        const double byChance = std::exp(logOfAll - std::log(left[i]));
        served.push_back(waits.count >= kSeveral && unserved <= kUnserved &&
                         byChance >= kByChance * unserved && byChance >= kUnserved);
    }
    return served;
}

} // namespace corelane
