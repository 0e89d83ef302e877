// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/prime_count.h"
#include "record/event_area.h"
#include "record/recording_lines.h"
#include "record/recording_reader.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <string>
#include <vector>

using namespace corelane;

namespace {

constexpr int kCores = 16;
constexpr int kReadings = 5'000; ///< 250 s at 20 Hz
constexpr std::int64_t kPeriod_ns = 50'000'000;

/// A day like any other on 16 cores: readings of every core, and two chunks by each worker between
/// them.
std::string recording()
{
    std::string text = versionLine();
    std::int64_t time_ns = 1'234'567'890'123;
    text +=
        linesOf({.startedAt = "2025-03-01T12:00:00+01:00", .release_ns = time_ns, .pid = 4'321});
    for (int reading = 1; reading <= kReadings; ++reading, time_ns += kPeriod_ns) {
        const std::int64_t busy_ns = reading * kPeriod_ns;
        for (int core = 0; core < kCores; ++core) {
            text += line(CoreReading{.time_ns = time_ns,
                                     .core = core,
                                     .user_ns = 9'876'540'000'000 + busy_ns,
                                     .system_ns = 123'450'000'000 + busy_ns / 100,
                                     .idle_ns = 87'654'320'000'000,
                                     .iowait_ns = 1'230'000'000,
                                     .steal_ns = 0});
            text += line(RunCoreReading{.time_ns = time_ns, .core = core, .cpu_ns = busy_ns});
            for (std::int64_t chunk = 0; chunk < 2; ++chunk) {
                Stamp stamp{.time_ns = time_ns + chunk * 20'000'000,
                            .ring = core + 1,
                            .kind = StampKind::chunkBegin,
                            .thread = 4'322 + core,
                            .cpu_ns = busy_ns,
                            .a = reading * 2 + chunk,
                            .b = 0};
                text += line(stamp);
                stamp.kind = StampKind::chunkEnd;
                stamp.b = 1'234;
                text += line(stamp);
            }
        }
        text += line(TreeReading{.time_ns = time_ns,
                                 .user_ns = busy_ns * kCores,
                                 .sys_ns = busy_ns / 100,
                                 .processes = kCores + 1,
                                 .threads = kCores + 1});
    }
    return text;
}

/// Items are lines.
void readRecording(benchmark::State &state)
{
    const std::string text = recording();
    constexpr std::size_t kPiece = 1 << 16; // what a pipe hands over at once
    const auto lines = std::count(text.begin(), text.end(), '\n');
    for ([[maybe_unused]] auto _ : state) {
        RecordingReader reader;
        for (std::size_t at = 0; at < text.size(); at += kPiece) {
            if (!reader.feed(std::string_view(text).substr(at, kPiece)))
                state.SkipWithError("a broken line");
        }
    }
    state.SetItemsProcessed(state.iterations() * lines);
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(readRecording)->Unit(benchmark::kMillisecond);

/// The ring is emptied by hand, as the recorder does: a full one would only count.
void stampWithoutClocks(benchmark::State &state)
{
    std::vector<std::uint64_t> memory(eventAreaSize(2) / sizeof(std::uint64_t));
    formatEventArea(memory.data(), 2);
    EventAreaReader reader(memory.data(), 2);
    std::vector<Stamp> stamps;
    std::int64_t chunk = 0;
    for ([[maybe_unused]] auto _ : state) {
        writeStamp(memory.data(), Stamp{.ring = 1, .kind = StampKind::chunkBegin, .a = chunk});
        if (++chunk % kRingCapacity == 0) {
            state.PauseTiming();
            stamps.clear();
            reader.drain(stamps);
            state.ResumeTiming();
        }
    }
    if (reader.dropped() > 0)
        state.SkipWithError("stamps were dropped");
}
BENCHMARK(stampWithoutClocks);

/// What a stamp costs beyond that: both its clocks.
void readClocks(benchmark::State &state)
{
    timespec now{};
    for ([[maybe_unused]] auto _ : state) {
        clock_gettime(CLOCK_MONOTONIC, &now);
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        benchmark::DoNotOptimize(now);
    }
}
BENCHMARK(readClocks);

void countPrimesBelow(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(primesBelow(state.range(0)));
}
BENCHMARK(countPrimesBelow)->Arg(24'000'000)->Arg(1'000'000'000)->Unit(benchmark::kMillisecond);

} // namespace
