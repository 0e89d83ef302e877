// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lanes.h"
#include "record/run_record.h"
#include "units.h"

#include <cstdint>
#include <vector>

/// Hand-made runs and lanes, in milliseconds after a release at 1,000 ms.
namespace samples {

using namespace corelane;

inline constexpr std::int64_t kRelease_ns = 1'000 * kMs;

inline std::int64_t at(std::int64_t after_ms)
{
    return kRelease_ns + after_ms * kMs;
}

inline RunRecord finishedRun(const char *model, int workers, std::int64_t real_ms)
{
    RunRecord run;
    run.spec = {.workload = "primes", .model = model, .workers = workers, .size = 10};
    run.runtime = {"CPython", "3.11.2", "/usr/bin/python3", Gil::on};
    run.machine.affinity = {0, 1};
    run.release_ns = kRelease_ns;
    run.reaped_ns = at(real_ms);
    run.tier = Tier::exact;
    run.childUsage = run.treeUsage = Usage{.user_ns = real_ms * kMs};
    run.end = End{.time_ns = at(real_ms)};
    return run;
}

inline LaneInterval stretch(std::int64_t begin_ms, std::int64_t end_ms, State state, int core = -1)
{
    return {.begin_ns = at(begin_ms),
            .end_ns = at(end_ms),
            .time_ns = (end_ms - begin_ms) * kMs,
            .core = core,
            .state = state};
}

inline Lane lane(int worker, std::vector<LaneInterval> intervals)
{
    return {.title = "worker " + std::to_string(worker),
            .worker = worker,
            .begin_ns = intervals.front().begin_ns,
            .end_ns = intervals.back().end_ns,
            .tier = Tier::exact,
            .intervals = std::move(intervals)};
}

inline Lanes lanesUpTo(std::int64_t real_ms, std::vector<Lane> lanes)
{
    return {.tier = Tier::exact,
            .ofWorkers = true,
            .begin_ns = kRelease_ns,
            .end_ns = at(real_ms),
            .lanes = std::move(lanes),
            .lost = {}};
}

/// Two workers of a second that hand one lock to each other every 100 ms.
inline Lanes handOver()
{
    std::vector<Lane> lanes;
    for (const int worker : {1, 2}) {
        std::vector<LaneInterval> intervals{stretch(0, 100, State::startUp, 0)};
        for (int i = 1; i < 9; ++i)
            intervals.push_back(i % 2 == worker % 2
                                    ? stretch(i * 100, i * 100 + 100, State::running, 1)
                                    : stretch(i * 100, i * 100 + 100, State::gilWait));
        intervals.push_back(stretch(900, 1'000, State::idleTail));
        lanes.push_back(lane(worker, std::move(intervals)));
    }
    return lanesUpTo(1'000, std::move(lanes));
}

} // namespace samples
