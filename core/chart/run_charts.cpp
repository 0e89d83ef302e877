// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/run_charts.h"

#include "analysis/account.h"
#include "analysis/comparison.h"
#include "analysis/lanes.h"
#include "chart/account_chart.h"
#include "chart/core_chart.h"
#include "chart/lanes_chart.h"
#include "chart/memory_chart.h"
#include "chart/study_chart.h"
#include "chart/time_chart.h"

#include <optional>

namespace corelane {
namespace {

Chart lanesChartBy(const RunRecord &run, LanesBy by)
{
    const Lanes lanes = lanesOf(run);
    return lanesChart(&run, &lanes, by);
}

/// What was recorded as a study, or runs made one by one taken as one.
StudyResult studyAs(StudyKind kind, const ChartedRuns &runs)
{
    const Result<StudyPlan> own = planOf(runs.runs);
    return studyOf(own && own->kind == kind ? *own : planFrom(kind, runs.runs), runs.runs);
}

/// Charts of studies say nothing of runs that are none.
bool isOfStudy(const std::string &kind)
{
    return kind == kCompareChart || kind == kScalingChart || kind == kEfficiencyChart ||
           kind == kBreakEvenChart;
}

} // namespace

Chart lanesChartOf(const RunRecord &run)
{
    return lanesChartBy(run, LanesBy::worker);
}

Chart accountChartOf(const ChartedRuns &runs)
{
    const RunRecord *baseline = runs.baseline;
    std::vector<std::optional<Account>> accounts;
    for (const RunRecord *run : runs.runs) {
        const bool isItsOwn = baseline && isComparable(*run, *baseline) &&
                              sameRuntime(run->runtime, baseline->runtime);
        accounts.push_back(
            accountOf(*run, lanesOf(*run), isItsOwn ? baseline : baselineOf(*run, runs.runs)));
    }
    std::vector<AccountedRun> accounted;
    for (std::size_t i = 0; i < accounts.size(); ++i)
        accounted.push_back({.run = runs.runs[i],
                             .account = accounts[i] ? &*accounts[i] : nullptr,
                             .emphasised = runs.runs[i] == runs.run});
    return accountChart(accounted, baseline);
}

Chart chartOf(const std::string &kind, const ChartedRuns &runs)
{
    if (kind == kCoreChart)
        return coreChart(runs.run);
    if (kind == kLanesChart)
        return lanesChartBy(*runs.run, LanesBy::worker);
    if (kind == kCoreLanesChart)
        return lanesChartBy(*runs.run, LanesBy::core);
    if (kind == kAccountChart)
        return accountChartOf(runs);
    if (kind == kIdentityChart)
        return identityChart(runs.run, runs.baseline);
    if (kind == kMemoryChart)
        return memoryChart(runs.runs);
    if (isOfStudy(kind)) {
        const auto as = kind == kBreakEvenChart ? StudyKind::breakEven : StudyKind::compare;
        if (const Status alike = checkComparable(as, runs.runs); !alike) {
            Chart chart = compareChart(StudyResult{});
            chart.emptyText = alike.error().what + ": " + alike.error().on + ".";
            return chart;
        }
    }
    if (kind == kCompareChart)
        return compareChart(studyAs(StudyKind::compare, runs));
    if (kind == kScalingChart)
        return scalingChart(studyAs(StudyKind::scale, runs));
    if (kind == kEfficiencyChart)
        return efficiencyChart(studyAs(StudyKind::scale, runs));
    if (kind == kBreakEvenChart)
        return breakEvenChart(studyAs(StudyKind::breakEven, runs));
    return timeChart(runs.runs, {.emphasised = runs.runs.size() > 1 ? runs.run : nullptr,
                                 .withArticle = runs.withArticle});
}

std::vector<Chart> chartsOf(const ChartedRuns &runs)
{
    std::vector<Chart> charts;
    for (const ChartKind &kind : chartKinds()) {
        if (isOfStudy(kind.id))
            continue;
        Chart chart = chartOf(kind.id, runs);
        if (chart.emptyText.empty())
            charts.push_back(std::move(chart));
    }
    return charts;
}

} // namespace corelane
