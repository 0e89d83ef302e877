// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/core_chart.h"

#include "analysis/figures/core_usage.h"
#include "analysis/figures/run_title.h"
#include "chart/missing_notes.h"

#include <algorithm>

namespace corelane {
namespace {

constexpr double kShortest_s =
    1; ///< a run that has just begun does not fill the chart with its first column

Sentence whyEmpty(const RunRecord *run)
{
    if (!run)
        return CORELANE_TR("cores.none-yet",
                           "Choose a mode and press Run: the cores show here, live.");
    if (!run->isOver() && run->coreReadings.empty())
        return CORELANE_TR("cores.waiting", "Waiting for the first readings.");
    if (run->coreReadings.empty())
        return CORELANE_TR("cores.unreadable",
                           "Not available: the kernel's /proc/stat could not be read.");
    return CORELANE_TR("cores.too-short",
                       "The run was over before a second reading could be taken.");
}

} // namespace

Chart coreChart(const RunRecord *run)
{
    Chart chart{
        .id = kCoreChart.id,
        .title = kCoreChart.title,
        .scale = CORELANE_TR("cores.scale", "100 % = one core"),
        .axis = kSecondsAxis,
        .legend = {State::thisRun, State::rest, State::steal},
        .body = Panels{},
        .provenance = run ? provenance(*run) : Sentences(),
    };
    chart.notes = missingNotes({run});
    const std::int64_t real_ns = run ? run->real_ns().value_or(0) : 0;
    const CoreUsage usage = run ? coreUsage(*run, suitableBin_ns(real_ns)) : CoreUsage{};
    if (usage.bins == 0) {
        chart.emptyText = whyEmpty(run);
        return chart;
    }
    Panels panels{
        .asHeatMap = usage.cores.size() > kMostCorePanels,
        .bin_s = static_cast<double>(usage.bin_ns) * 1e-9,
        .end_s = std::max(static_cast<double>(real_ns) * 1e-9, run->isOver() ? 0 : kShortest_s),
    };
    for (const CoreShares &core : usage.cores)
        panels.panels.push_back({.title = coreTitle(core.core),
                                 .series = {{State::thisRun, core.thisRun},
                                            {State::rest, core.rest},
                                            {State::steal, core.steal}}});
    if (panels.asHeatMap) {
        chart.legend = {State::thisRun};
        chart.scale = CORELANE_TR("cores.map-scale", "this run's share of each core");
    }
    chart.body = std::move(panels);
    return chart;
}

} // namespace corelane
