// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/run_charts.h"

#include "analysis/figures/accounting.h"
#include "analysis/figures/comparison.h"
#include "analysis/studies/study.h"
#include "chart/account_chart.h"
#include "chart/core_chart.h"
#include "chart/lanes_chart.h"
#include "chart/memory_chart.h"
#include "chart/study_chart.h"
#include "chart/time_chart.h"

#include <algorithm>

namespace corelane {
namespace {

Chart timesOfRuns(const ChartedRuns &runs)
{
    return timeChart(
        runs.runs,
        {.emphasised = runs.run, .others = runs.others, .withArticle = runs.withArticle});
}

Chart lanesOfRun(const ChartedRuns &runs, LanesBy by)
{
    if (!runs.run || runs.lanes)
        return lanesChart(runs.run, runs.lanes, by);
    return lanesChart(*runs.run, by);
}

/// A run that the baseline is none of is split against its own, where that is one of `runs`.
std::optional<Account> accountAmong(const ChartedRuns &runs, const Baselines &baselines,
                                    const RunRecord &run)
{
    const RunRecord *baseline = runs.baseline;
    const bool isItsOwn =
        baseline && isComparable(run, *baseline) && sameRuntime(run.runtime, baseline->runtime);
    return accountOf(run, lanesOf(run), isItsOwn ? baseline : baselines.of(run));
}

Chart accountsOfRuns(const ChartedRuns &runs)
{
    std::vector<std::optional<Account>> made(runs.runs.size());
    const Baselines baselines(runs.accounts.empty() ? runs.runs : std::vector<const RunRecord *>());
    std::vector<AccountedRun> accounted;
    for (std::size_t i = 0; i < runs.runs.size(); ++i) {
        const RunRecord &run = *runs.runs[i];
        const Account *account = i < runs.accounts.size() ? runs.accounts[i] : nullptr;
        if (runs.accounts.empty() && (made[i] = accountAmong(runs, baselines, run)))
            account = &*made[i];
        accounted.push_back({.run = &run, .account = account, .emphasised = &run == runs.run});
    }
    return accountChart(accounted, runs.baseline);
}

Chart coreTimesOfRuns(const ChartedRuns &runs)
{
    std::vector<std::optional<CoreTime>> made(runs.runs.size());
    std::vector<CoresOfRun> charted;
    for (std::size_t i = 0; i < runs.runs.size(); ++i) {
        const RunRecord &run = *runs.runs[i];
        const CoreTime *cores = i < runs.cores.size() ? runs.cores[i] : nullptr;
        if (runs.cores.empty() && (made[i] = coreTimeOf(run)))
            cores = &*made[i];
        charted.push_back({.run = &run, .cores = cores, .emphasised = &run == runs.run});
    }
    return coreTimeChart(charted);
}

/// The chart of what was recorded as a study, or of runs made one by one, taken as one. Runs that
/// do not answer one question are told apart in its place.
Chart studyOfRuns(StudyKind kind, const ChartedRuns &runs, Chart (*chart)(const StudyResult &))
{
    const StudyKind checked = kind == StudyKind::breakEven ? kind : StudyKind::compare;
    if (const Status alike = checkComparable(checked, runs.runs); !alike) {
        Chart empty = chart(StudyResult{});
        empty.emptyText = sentence(CORELANE_TR("study.not-alike", "{what}: {which}."),
                                   arg<"what">(alike.error().what), arg<"which">(alike.error().on));
        return empty;
    }
    const Result<StudyPlan> own = planOf(runs.runs);
    return chart(studyOf(own && own->kind == kind ? *own : planFrom(kind, runs.runs), runs.runs));
}

// A new chart is one row: `list charts` and the report have it in this order; with a view, the
// window has it on a card.
constexpr ChartKind kChartKinds[] = {
    {kCoreChart, ChartSource::run, [](const ChartedRuns &runs) { return coreChart(runs.run); },
     BoardView{BoardCard::cores, "cores", CORELANE_TR("view.cores", "cores")}},
    {kTimeChart, ChartSource::times, timesOfRuns,
     BoardView{BoardCard::times, "times", CORELANE_TR("view.times", "times")}},
    {kLanesChart, ChartSource::lanes,
     [](const ChartedRuns &runs) { return lanesOfRun(runs, LanesBy::worker); },
     BoardView{BoardCard::workers, "by-worker", CORELANE_TR("view.by-worker", "by worker")}},
    {kCoreLanesChart, ChartSource::lanes,
     [](const ChartedRuns &runs) { return lanesOfRun(runs, LanesBy::core); },
     BoardView{BoardCard::workers, "by-core", CORELANE_TR("view.by-core", "by core")}},
    {kAccountChart, ChartSource::accounts, accountsOfRuns,
     BoardView{BoardCard::account, "account", CORELANE_TR("view.account", "account")}},
    {kCoreTimeChart, ChartSource::accounts, coreTimesOfRuns,
     BoardView{BoardCard::account, "core-time", CORELANE_TR("view.core-time", "cores")}},
    {kIdentityChart, ChartSource::run,
     [](const ChartedRuns &runs) { return identityChart(runs.run, runs.baseline); },
     BoardView{BoardCard::account, "speedup", CORELANE_TR("view.speedup", "speedup")}},
    {kMemoryChart, ChartSource::runs,
     [](const ChartedRuns &runs) { return memoryChart(runs.runs); },
     BoardView{BoardCard::cores, "memory", CORELANE_TR("view.memory", "memory")}},
    {kCompareChart, ChartSource::study,
     [](const ChartedRuns &runs) {
         return studyOfRuns(StudyKind::compare, runs,
                            [](const StudyResult &study) { return compareChart(study); });
     }},
    {kScalingChart, ChartSource::study,
     [](const ChartedRuns &runs) {
         return studyOfRuns(StudyKind::scale, runs,
                            [](const StudyResult &study) { return scalingChart(study); });
     }},
    {kEfficiencyChart, ChartSource::study,
     [](const ChartedRuns &runs) { return studyOfRuns(StudyKind::scale, runs, efficiencyChart); }},
    {kBreakEvenChart, ChartSource::study,
     [](const ChartedRuns &runs) {
         return studyOfRuns(StudyKind::breakEven, runs,
                            [](const StudyResult &study) { return breakEvenChart(study); });
     }},
};

} // namespace

std::string_view word(BoardCard card)
{
    constexpr std::array<std::string_view, kBoardCards.size()> kWords{"cores", "times", "workers",
                                                                      "account"};
    return kWords[static_cast<std::size_t>(card)];
}

std::span<const ChartKind> chartKinds()
{
    return kChartKinds;
}

Result<const ChartKind *> chartKind(std::string_view id)
{
    std::string names;
    for (const ChartKind &kind : kChartKinds) {
        if (id == kind.name.id)
            return &kind;
        names += (names.empty() ? "" : ", ") + std::string(kind.name.id);
    }
    return Error{CORELANE_TR("chart.no-such", "no such chart"), std::string(id),
                 sentence(CORELANE_TR("chart.there-are", "there are {names}"),
                          arg<"names">(std::move(names)))};
}

std::vector<const ChartKind *> viewsOf(BoardCard card)
{
    std::vector<const ChartKind *> kinds;
    for (const ChartKind &kind : kChartKinds) {
        if (kind.view && kind.view->card == card)
            kinds.push_back(&kind);
    }
    return kinds;
}

std::vector<const ChartKind *> boardKinds()
{
    std::vector<const ChartKind *> kinds;
    for (const BoardCard card : kBoardCards)
        kinds.push_back(viewsOf(card).front());
    return kinds;
}

std::vector<Chart> chartsOf(const ChartedRuns &runs)
{
    std::vector<Chart> charts;
    for (const ChartKind &kind : kChartKinds) {
        if (kind.source == ChartSource::study)
            continue;
        Chart chart = kind.make(runs);
        if (chart.emptyText.empty())
            charts.push_back(std::move(chart));
    }
    return charts;
}

} // namespace corelane
