// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/memory_chart.h"

#include "analysis/figures/accounting.h"
#include "analysis/figures/core_usage.h"
#include "analysis/figures/run_facts.h"
#include "analysis/figures/run_title.h"
#include "chart/core_chart.h"
#include "chart/missing_notes.h"

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

constexpr double kMebibyte = 1024.0 * 1024;

double mebibytes(std::int64_t bytes)
{
    return static_cast<double>(bytes) / kMebibyte;
}

Sentence topLabel(double top, bool inGibibytes)
{
    const auto size = arg<"size">(Figure::number(top, top < 10 && top != std::trunc(top) ? 1 : 0));
    return inGibibytes ? sentence(CORELANE_TR("memory.gibibytes", "{size} GiB"), size)
                       : sentence(CORELANE_TR("memory.mebibytes", "{size} MiB"), size);
}

/// Nobody knows what it had before and after.
bool isReadOnce(const RunRecord &run)
{
    return run.isOver() && run.memoryReadings.size() == 1;
}

/// The greatest reading of each bin; a bin without one holds the last before it, up to the run's
/// end, unless there is but one.
std::vector<double> resampled(const RunRecord &run, std::int64_t bin_ns, std::size_t bins)
{
    std::vector<double> values(bins, 0);
    const std::int64_t release_ns = run.release_ns.value_or(0);
    const std::int64_t real_ns = run.real_ns().value_or(0);
    std::size_t next = 0;
    double held = 0;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const std::int64_t begin_ns = static_cast<std::int64_t>(bin) * bin_ns;
        if (begin_ns >= real_ns && bin > 0)
            break;
        if (next > 0 && isReadOnce(run)) {
            values.resize(bin);
            break;
        }
        double greatest = held;
        bool isFirst = true;
        for (; next < run.memoryReadings.size() &&
               run.memoryReadings[next].time_ns - release_ns < begin_ns + bin_ns;
             ++next) {
            held = mebibytes(run.memoryReadings[next].pss_bytes);
            greatest = isFirst ? held : std::max(greatest, held);
            isFirst = false;
        }
        values[bin] = greatest;
    }
    return values;
}

/// Where the first reading is: before it nothing is known.
double firstReading_s(const RunRecord &run)
{
    const std::int64_t first_ns = run.memoryReadings.front().time_ns - run.release_ns.value_or(0);
    return static_cast<double>(std::max<std::int64_t>(0, first_ns)) * 1e-9;
}

/// "C++ threads ×4 · 34 MiB seen"; "· ≥ 120 MiB" where one process alone had more than was seen.
Sentence memoryTitle(const RunRecord &run, const MemoryKnown &known)
{
    const auto title = arg<"run">(runTitle(run));
    Figure memory = Figure::bytes(known.bytes);
    if (known.source == MemoryKnown::Source::tree)
        return sentence(CORELANE_TR("memory.run", "{run} · {memory} seen"), title,
                        arg<"memory">(memory));
    memory.bound = known.source == MemoryKnown::Source::process ? Figure::Bound::atLeast
                                                                : Figure::Bound::atMost;
    return sentence(CORELANE_TR("memory.run-bound", "{run} · {memory}"), title,
                    arg<"memory">(memory));
}

/// Why there is nothing to draw.
Sentence whyNoMemory(const std::vector<const RunRecord *> &runs)
{
    if (runs.empty())
        return CORELANE_TR("memory.none-yet",
                           "Run a mode: the memory of its whole tree shows here, live.");
    if (Sentence known = runs.size() == 1 ? factOf(Fact::memory, *runs.front()) : Sentence{};
        !known.empty())
        return sentence(CORELANE_TR("memory.not-drawn", "Nothing to draw: {memory}."),
                        arg<"memory">(std::move(known)));
    return CORELANE_TR("memory.unread", "The memory of this run was not read: it was too short, or "
                                        "the recording is older than that.");
}

std::vector<ChartNote> memoryNotes(const std::vector<const RunRecord *> &read, std::size_t leftOut)
{
    std::vector<ChartNote> notes = missingNotes(read);
    if (std::any_of(read.begin(), read.end(), [](const RunRecord *run) {
            return memoryKnown(*run)->source == MemoryKnown::Source::process;
        }))
        notes.push_back({CORELANE_TR("memory.least", "≥: between two readings one process alone "
                                                     "had more than was seen of them all.")});
    if (std::ranges::any_of(read, [](const RunRecord *run) { return isReadOnce(*run); }))
        notes.push_back({CORELANE_TR("memory.read-once",
                                     "Read once: what it had before and after is not known.")});
    if (leftOut > 0)
        notes.push_back({sentence(
            CORELANE_TR_N("memory.left-out",
                          "{runs} run[|s] without a reading of memory [is|are] not drawn."),
            arg<"runs">(Count(static_cast<double>(leftOut))))});
    return notes;
}

} // namespace

Chart memoryChart(const std::vector<const RunRecord *> &runs)
{
    Chart chart{
        .id = kMemoryChart.id,
        .title = kMemoryChart.title,
        .scale =
            CORELANE_TR("memory.scale", "all its processes together; what they share counts once"),
        .axis = kSecondsAxis,
        .legend = {Quantity::memory},
        .body = Panels{},
    };
    std::vector<const RunRecord *> read;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(read), [](const RunRecord *run) {
        return run && run->release_ns && !run->memoryReadings.empty() && memoryKnown(*run);
    });
    if (read.empty()) {
        chart.emptyText = whyNoMemory(runs);
        return chart;
    }
    std::int64_t longest_ns = 1;
    std::int64_t most_bytes = 0;
    for (const RunRecord *run : read) {
        longest_ns = std::max(longest_ns, run->real_ns().value_or(0));
        most_bytes = std::max(most_bytes, memoryKnown(*run)->bytes);
    }
    const std::int64_t bin_ns = suitableBin_ns(longest_ns);
    const auto bins = static_cast<std::size_t>((longest_ns + bin_ns - 1) / bin_ns);
    const bool inGibibytes = mebibytes(most_bytes) > 1024;
    const double unit = inGibibytes ? 1024 : 1;
    const double top = roundedUp(mebibytes(most_bytes) / unit);
    Panels body{
        .asHeatMap = read.size() > kMostCorePanels,
        .top = top * unit,
        .topLabel = topLabel(top, inGibibytes),
        .bin_s = static_cast<double>(bin_ns) * 1e-9,
        .end_s = static_cast<double>(longest_ns) * 1e-9,
        .panels = {},
    };
    for (const RunRecord *run : read)
        body.panels.push_back({.title = memoryTitle(*run, *memoryKnown(*run)),
                               .series = {{Quantity::memory, resampled(*run, bin_ns, bins)}},
                               .begin_s = firstReading_s(*run)});
    chart.body = std::move(body);
    chart.notes = memoryNotes(read, runs.size() - read.size());
    chart.provenance =
        read.size() == 1 ? provenance(*read.front()) : sharedProvenance(*read.front());
    return chart;
}

} // namespace corelane
