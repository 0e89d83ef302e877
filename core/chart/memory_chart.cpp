// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/memory_chart.h"

#include "analysis/accounting.h"
#include "analysis/core_usage.h"
#include "analysis/run_title.h"
#include "chart/core_chart.h"

#include <algorithm>

namespace corelane {
namespace {

constexpr double kMebibyte = 1024.0 * 1024;

double mebibytes(std::int64_t bytes)
{
    return static_cast<double>(bytes) / kMebibyte;
}

Sentence topLabel(double top, bool inGibibytes)
{
    const auto size =
        arg<"size">(Figure::number(top, top < 10 && top != static_cast<int>(top) ? 1 : 0));
    return inGibibytes ? sentence(CORELANE_TR("memory.gibibytes", "{size} GiB"), size)
                       : sentence(CORELANE_TR("memory.mebibytes", "{size} MiB"), size);
}

/// The greatest reading of each bin; a bin without one holds the last before it, up to the run's
/// end. Before the first reading there is nothing to draw.
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

} // namespace

Chart memoryChart(const std::vector<const RunRecord *> &runs)
{
    Chart chart{
        .id = kMemoryChart.id,
        .title = kMemoryChart.title,
        .scale = CORELANE_TR("memory.scale", "PSS of the whole tree: shared pages count once"),
        .axis = kSecondsAxis,
        .legend = {Quantity::memory},
        .body = Panels{},
    };
    std::vector<const RunRecord *> read;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(read), [](const RunRecord *run) {
        return run && run->release_ns && !run->memoryReadings.empty();
    });
    if (read.empty()) {
        chart.emptyText =
            runs.empty()
                ? Sentence(
                      CORELANE_TR("memory.none-yet",
                                  "Run a mode: the memory of its whole tree shows here, live."))
                : CORELANE_TR("memory.unread", "The memory of this run was not read: it was too "
                                               "short, or the recording is older than that.");
        return chart;
    }
    std::int64_t longest_ns = 1;
    std::int64_t most_bytes = 0;
    for (const RunRecord *run : read) {
        longest_ns = std::max(longest_ns, run->real_ns().value_or(0));
        most_bytes = std::max(most_bytes, *mostMemory_bytes(*run));
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
        body.panels.push_back(
            {.title =
                 sentence(CORELANE_TR("memory.run", "{run} · {memory}"), arg<"run">(runTitle(*run)),
                          arg<"memory">(Figure::bytes(*mostMemory_bytes(*run)))),
             .series = {{Quantity::memory, resampled(*run, bin_ns, bins)}}});
    chart.body = std::move(body);
    chart.provenance =
        read.size() == 1 ? provenance(*read.front()) : sharedProvenance(*read.front());
    return chart;
}

} // namespace corelane
