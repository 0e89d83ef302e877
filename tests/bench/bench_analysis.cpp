// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounts/account.h"
#include "analysis/accounts/core_time.h"
#include "analysis/lanes/lanes.h"

#include <benchmark/benchmark.h>

#include <cstdint>

using namespace corelane;

namespace {

constexpr int kWorkers = 64;
constexpr std::int64_t kSlot_ns = 1'000'000; ///< on a core for a part of it, then off
constexpr std::int64_t kReading_ns = 50'000'000;
constexpr std::int64_t kChunk_ns = 20'000'000;

void addWorker(RunRecord &run, int worker, std::int64_t real_ns)
{
    const int thread = 1'000 + worker;
    const auto stamp = [&](std::int64_t time_ns, StampKind kind) {
        run.stamps.push_back({.time_ns = time_ns,
                              .ring = worker,
                              .kind = kind,
                              .thread = thread,
                              .cpu_ns = time_ns / 2,
                              .a = 1});
    };
    run.threads.push_back({.thread = thread, .process = 1});
    stamp(0, StampKind::workerBegin);
    for (std::int64_t time_ns = 0; time_ns < real_ns; time_ns += kChunk_ns) {
        stamp(time_ns + 1, StampKind::chunkBegin);
        stamp(time_ns + kChunk_ns - 1, StampKind::chunkEnd);
    }
}

/// Workers that wait for the GIL, for a core and for each other in turn.
RunRecord recordOf(std::int64_t stretches, Tier tier)
{
    RunRecord run;
    run.spec.workers = kWorkers;
    run.runtime.gil = Gil::on;
    run.tier = tier;
    run.release_ns = 0;
    const std::int64_t real_ns = stretches / kWorkers * kSlot_ns;
    run.reaped_ns = real_ns;
    for (int worker = 1; worker <= kWorkers; ++worker)
        addWorker(run, worker, real_ns);
    for (std::int64_t time_ns = 0; time_ns < real_ns; time_ns += kReading_ns) {
        for (int worker = 1; worker <= kWorkers; ++worker)
            run.threadReadings.push_back({.time_ns = time_ns,
                                          .thread = 1'000 + worker,
                                          .wait = worker % 2 ? Wait::gil : Wait::lock,
                                          .cpu_ns = time_ns / 2,
                                          .runQueue_ns = time_ns / 4});
    }
    if (tier == Tier::sampled)
        return run;
    for (std::int64_t time_ns = 0; time_ns < real_ns; time_ns += kSlot_ns) {
        for (int worker = 1; worker <= kWorkers; ++worker)
            run.onCpu.push_back(
                {.begin_ns = time_ns,
                 .end_ns = time_ns + kSlot_ns / 2,
                 .core = worker % 16,
                 .thread = 1'000 + worker,
                 .left = worker % 3 ? OnCpu::Left::blocked : OnCpu::Left::preempted});
    }
    return run;
}

/// Items are stretches on a core.
void lanesFromSwitches(benchmark::State &state)
{
    const RunRecord run = recordOf(state.range(0), Tier::exact);
    std::int64_t intervals = 0;
    for ([[maybe_unused]] auto _ : state) {
        const Lanes lanes = lanesOf(run);
        intervals = 0;
        for (const Lane &lane : lanes.lanes)
            intervals += static_cast<std::int64_t>(lane.intervals.size());
    }
    state.counters["intervals"] = static_cast<double>(intervals);
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(run.onCpu.size()));
}
BENCHMARK(lanesFromSwitches)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

/// Items are readings of threads.
void lanesFromReadings(benchmark::State &state)
{
    const RunRecord run = recordOf(state.range(0), Tier::sampled);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(lanesOf(run));
    state.SetItemsProcessed(state.iterations() *
                            static_cast<std::int64_t>(run.threadReadings.size()));
}
BENCHMARK(lanesFromReadings)->Arg(2'000'000)->Unit(benchmark::kMillisecond);

void accountOfLanes(benchmark::State &state)
{
    const RunRecord run = recordOf(state.range(0), Tier::exact);
    const Lanes lanes = lanesOf(run);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(accountOf(run, lanes, nullptr));
}
BENCHMARK(accountOfLanes)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void coreTimeOfLanes(benchmark::State &state)
{
    const RunRecord run = recordOf(state.range(0), Tier::exact);
    const Lanes lanes = threadLanesOf(run);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(coreTimeOf(run, lanes));
}
BENCHMARK(coreTimeOfLanes)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

} // namespace
