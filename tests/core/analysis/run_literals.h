// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lanes.h"
#include "record/run_record.h"
#include "units.h"

#include <string>

namespace corelane {

// Runs for tests of the analysis, written by hand. All moments are in milliseconds from the
// release.

inline constexpr std::int64_t kRelease_ns = 7'000 * kMs;

inline std::int64_t moment(std::int64_t time_ms)
{
    return kRelease_ns + time_ms * kMs;
}

/// A finished run of so long.
inline RunRecord runOf(const std::string &model, int workers, std::int64_t real_ms,
                       Tier tier = Tier::exact)
{
    RunRecord run;
    run.spec = {.workload = "primes", .model = model, .workers = workers, .size = 1'000};
    run.runtime = model.starts_with("python.")
                      ? Runtime{"CPython", "3.11.2", "/usr/bin/python3", Gil::on}
                      : Runtime{"C++", "GCC 12", "", Gil::none};
    run.machine = {.logicalCores = 2, .affinity = {0, 1}, .effectiveCores = 2};
    run.release_ns = kRelease_ns;
    run.reaped_ns = moment(real_ms);
    run.tier = tier;
    run.exitStatus = ExitStatus{};
    run.end = End{.time_ns = moment(real_ms)};
    return run;
}

inline void born(RunRecord &run, std::int64_t time_ms, int thread, const std::string &name = "task")
{
    run.threads.push_back(
        {.thread = thread, .process = 100, .born_ns = moment(time_ms), .name = name});
}

inline void on(RunRecord &run, std::int64_t begin_ms, std::int64_t end_ms, int thread,
               OnCpu::Left left = OnCpu::Left::blocked, int core = 0)
{
    run.onCpu.push_back({.begin_ns = moment(begin_ms),
                         .end_ns = moment(end_ms),
                         .core = core,
                         .thread = thread,
                         .left = left});
}

inline void stamped(RunRecord &run, std::int64_t time_ms, int ring, int thread, StampKind kind,
                    std::int64_t cpu_ms = -1)
{
    run.stamps.push_back({.time_ns = moment(time_ms),
                          .ring = ring,
                          .kind = kind,
                          .thread = thread,
                          .cpu_ns = cpu_ms < 0 ? -1 : cpu_ms * kMs,
                          .a = kind == StampKind::workerBegin ? 100 : 0});
}

inline void seen(RunRecord &run, std::int64_t time_ms, int thread, Wait wait,
                 std::int64_t cpu_ms = 0, std::int64_t runQueue_ms = 0, int core = 0)
{
    run.threadReadings.push_back({.time_ns = moment(time_ms),
                                  .thread = thread,
                                  .wait = wait,
                                  .cpu_ns = cpu_ms * kMs,
                                  .runQueue_ns = runQueue_ms * kMs,
                                  .core = core});
}

/// Two cores, busy all the time, each with the run for so long.
inline void keepCoresBusy(RunRecord &run, std::int64_t real_ms, std::int64_t own_ms)
{
    for (const int core : {0, 1}) {
        run.coreReadings.push_back({.time_ns = moment(0), .core = core});
        run.runCoreReadings.push_back(
            {.time_ns = moment(real_ms), .core = core, .cpu_ns = own_ms * kMs});
    }
    for (const int core : {0, 1})
        run.coreReadings.push_back(
            {.time_ns = moment(real_ms), .core = core, .user_ns = real_ms * kMs});
}

/// A short word: "gil", "run", "?".
inline std::string text(State state)
{
    switch (state) {
    case State::running:
        return "run";
    case State::runQueue:
        return "queue";
    case State::unexplained:
        return "?";
    default:
        return std::string(word(state).substr(0, word(state).find('_')));
    }
}

/// A lane as text, in milliseconds: "start 0-10 run 10-20"; where several share a stretch, with
/// their times: "run 10-20:6 gil 10-20:4". Stretches of one state on several cores or off them are
/// told as one.
inline std::string text(const Lane &lane)
{
    std::string line;
    const auto ms = [](std::int64_t time_ns) { return std::to_string(time_ns / kMs); };
    for (std::size_t i = 0; i < lane.intervals.size(); ++i) {
        LaneInterval whole = lane.intervals[i];
        const auto isWhole = [](const LaneInterval &interval) {
            return interval.time_ns == interval.end_ns - interval.begin_ns;
        };
        while (i + 1 < lane.intervals.size() && lane.intervals[i + 1].state == whole.state &&
               isWhole(whole) && isWhole(lane.intervals[i + 1])) {
            whole.end_ns = lane.intervals[i + 1].end_ns;
            whole.time_ns += lane.intervals[++i].time_ns;
        }
        line += (line.empty() ? "" : " ") + text(whole.state) + " " +
                ms(whole.begin_ns - kRelease_ns) + "-" + ms(whole.end_ns - kRelease_ns);
        if (!isWhole(whole))
            line += ":" + ms(whole.time_ns);
    }
    return line;
}

/// Compares texts so that a failure shows both.
#define COMPARE_TEXT(actual, ...)                                                                  \
    QCOMPARE(QString::fromStdString(actual), QString::fromStdString(__VA_ARGS__))

} // namespace corelane
