// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/account_chart.h"

#include "analysis/figures/comparison.h"
#include "analysis/figures/cpu_notes.h"
#include "analysis/figures/identity.h"
#include "analysis/figures/run_title.h"
#include "chart/missing_notes.h"
#include "chart/states_to_come.h"
#include "record/words.h"

#include <algorithm>
#include <array>
#include <span>

namespace corelane {
namespace {

constexpr Term kPercentAxis = CORELANE_TR("axis.percent", "percent");
constexpr Term kWorkersScale = CORELANE_TR("account.scale", "workers × real = 100 %");

/// A bar of 100 %: the parts of one run's account, in the order of `states`.
template <class Accounted>
BarGroup groupOf(const RunRecord &run, const Accounted &account, std::span<const State> states,
                 bool isEmphasised)
{
    constexpr double kLeastLabelled = 4; // percent; narrower pieces have no room for a text
    Bar bar;
    for (const State state : states) {
        const double share = account.share(state);
        const double percent = 100 * share;
        if (percent > 0)
            bar.pieces.push_back(
                {state, percent,
                 percent >= kLeastLabelled ? std::optional(Figure::percent(share)) : std::nullopt});
    }
    return {.title = verbatim(runTitle(run)),
            .note = {},
            .emphasised = isEmphasised,
            .bars = {std::move(bar)}};
}

/// What the baseline ran is useful by definition.
void callUseful(BarGroup &group)
{
    for (BarPiece &piece : group.bars.front().pieces) {
        if (piece.role == Role{State::running})
            piece.role = State::useful;
    }
}

/// What the 100 % of the bars are; one number of workers is named, several are not.
Sentence scaleOf(const std::vector<AccountedRun> &runs)
{
    const Account &first = *runs.front().account;
    if (std::all_of(runs.begin(), runs.end(),
                    [](const AccountedRun &run) { return !run.account->ofWorkers; }))
        return CORELANE_TR("account.scale-threads", "threads over their lifetimes = 100 %");
    const bool alike = std::all_of(runs.begin(), runs.end(), [&](const AccountedRun &run) {
        return run.account->workers == first.workers;
    });
    if (!alike)
        return kWorkersScale;
    if (first.workers == 1)
        return CORELANE_TR("account.scale-one", "real = 100 %");
    return sentence(CORELANE_TR_N("account.scale-workers", "{workers} worker[|s] × real = 100 %"),
                    arg<"workers">(Count(first.workers)));
}

Sentence baselineNote(const RunRecord &baseline)
{
    return sentence(CORELANE_TR("account.baseline", "Baseline: {baseline}"),
                    arg<"baseline">(baselineTitle(baseline)));
}

/// Of all runs; "mixed" where they differ, or where the switches of some processes are not known.
template <class Charted>
std::string tierOf(const std::vector<Charted> &runs)
{
    const auto tier = runs.front().run->tier;
    if (!tier)
        return {};
    const bool alike = std::all_of(runs.begin(), runs.end(), [&](const Charted &run) {
        return run.run->tier == tier && run.run->sampledProcesses.empty();
    });
    return alike ? std::string(word(*tier)) : "mixed";
}

template <class Charted>
std::vector<ChartNote> missingOf(const std::vector<Charted> &charted)
{
    std::vector<const RunRecord *> runs;
    for (const Charted &each : charted)
        runs.push_back(each.run);
    return missingNotes(runs);
}

std::vector<ChartNote> notesOf(const AccountedRun &accounted, const RunRecord *baseline)
{
    const RunRecord &run = *accounted.run;
    std::vector<ChartNote> notes;
    const auto identity = baseline && baseline != &run ? identityOf(run, *baseline) : std::nullopt;
    if (baseline && baseline != &run && !run.isOver()) { // in the place of what comes
        notes.push_back({CORELANE_TR("account.identity-to-come",
                                     "At its end: speedup = cores busy × work × baseline"),
                         true});
        notes.push_back({baselineNote(*baseline)});
    } else if (identity) {
        notes.push_back({identityEquation(*identity), true});
        notes.push_back({baselineNote(*baseline)});
    } else if (!baseline && !traitsOf(run).sequential && run.spec.command.empty() &&
               accounted.account->ofWorkers) {
        notes.push_back({sentence(CORELANE_TR("account.no-baseline",
                                              "Run {runtime} sequential with the same size: then "
                                              "this splits into useful and extra work."),
                                  arg<"runtime">(runtimeTitle(run.runtime)))});
    }
    if (const auto missed = missedNote(run))
        notes.push_back({*missed});
    if (const auto switching = switchingNote(run))
        notes.push_back({sentence(CORELANE_TR("account.switching", "Switching: {note}"),
                                  arg<"note">(*switching))});
    return notes;
}

/// The states that occur, but for pieces too narrow to be seen, or are to come.
std::vector<Role> legendOf(const std::vector<BarGroup> &groups, std::span<const State> states,
                           const std::vector<State> &toCome = {})
{
    constexpr double kLeastSeen = 0.05; // percent
    const auto isSeen = [](const BarGroup &group, State state) {
        const auto &pieces = group.bars.front().pieces;
        return std::any_of(pieces.begin(), pieces.end(), [state](const BarPiece &piece) {
            return piece.role == state && piece.value >= kLeastSeen;
        });
    };
    std::vector<Role> legend;
    for (const State state : states) {
        if (std::ranges::find(toCome, state) != toCome.end() ||
            std::any_of(groups.begin(), groups.end(),
                        [&](const BarGroup &group) { return isSeen(group, state); }))
            legend.push_back(state);
    }
    return legend;
}

} // namespace

Chart accountChart(const std::vector<AccountedRun> &runs, const RunRecord *baseline)
{
    Chart chart{
        .id = kAccountChart.id,
        .title = kAccountChart.title,
        .scale = kWorkersScale,
        .axis = kPercentAxis,
        .legend = {},
        .body = BarGroups{.end = 100, .unit = "percent", .groups = {}},
    };
    std::vector<AccountedRun> accounted;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(accounted),
                 [](const AccountedRun &run) {
                     return run.run && run.account && run.account->total_ns > 0;
                 });
    if (accounted.empty()) {
        chart.emptyText =
            runs.empty()
                ? Sentence(
                      CORELANE_TR("account.none-yet",
                                  "Run a mode: here stands what its workers' time was spent on."))
                : CORELANE_TR("account.unknown",
                              "Not in this recording: nothing tells where its threads were.");
        return chart;
    }
    const auto marked = std::find_if(accounted.begin(), accounted.end(),
                                     [](const AccountedRun &run) { return run.emphasised; });
    const AccountedRun &leading = marked == accounted.end() ? accounted.front() : *marked;
    BarGroups body{.end = 100, .unit = "percent", .groups = {}};
    for (const AccountedRun &run : accounted) {
        body.groups.push_back(
            groupOf(*run.run, *run.account, run.account->states(), run.emphasised));
        if (run.run == baseline)
            callUseful(body.groups.back());
    }
    chart.scale = scaleOf(accounted);
    chart.legend = legendOf(body.groups, threadStates(), // and so of workers
                            statesToCome(*leading.run, baseline));
    chart.body = std::move(body);
    chart.notes = missingOf(accounted);
    const std::vector<ChartNote> notes = notesOf(leading, baseline);
    chart.notes.insert(chart.notes.end(), notes.begin(), notes.end());
    chart.tier = tierOf(accounted);
    chart.provenance =
        accounted.size() == 1 ? provenance(*leading.run) : sharedProvenance(*leading.run);
    return chart;
}

Chart coreTimeChart(const std::vector<CoresOfRun> &runs)
{
    Chart chart{
        .id = kCoreTimeChart.id,
        .title = kCoreTimeChart.title,
        .scale = CORELANE_TR("core-time.scale", "CPUs that the run might use × real = 100 %"),
        .axis = kPercentAxis,
        .legend = {},
        .body = BarGroups{.end = 100, .unit = "percent", .groups = {}},
    };
    std::vector<CoresOfRun> charted;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(charted), [](const CoresOfRun &run) {
        return run.run && run.cores && run.cores->total_ns > 0;
    });
    if (charted.empty()) {
        chart.emptyText =
            runs.empty()
                ? Sentence(CORELANE_TR("core-time.none-yet",
                                       "Run a mode: here stands what kept the cores busy or idle."))
                : CORELANE_TR("core-time.unknown",
                              "Not in this recording: nothing tells where its threads were.");
        return chart;
    }
    BarGroups body{.end = 100, .unit = "percent", .groups = {}};
    for (const CoresOfRun &run : charted)
        body.groups.push_back(groupOf(*run.run, *run.cores, coreStates(), run.emphasised));
    chart.legend = legendOf(body.groups, coreStates());
    chart.body = std::move(body);
    chart.notes = missingOf(charted);
    chart.tier = tierOf(charted);
    chart.provenance = charted.size() == 1 ? provenance(*charted.front().run)
                                           : sharedProvenance(*charted.front().run);
    return chart;
}

Chart identityChart(const RunRecord *run, const RunRecord *baseline)
{
    Chart chart{
        .id = kIdentityChart.id,
        .title = kIdentityChart.title,
        .scale = CORELANE_TR("identity.scale", "speedup = cores busy × work × baseline"),
        .axis = title(Quantity::factor),
        .legend = {Quantity::factor},
        .body = BarGroups{.end = 1, .unit = "factor", .groups = {}},
        .provenance = run ? provenance(*run) : Sentences(),
    };
    const auto identity =
        run && baseline && run != baseline ? identityOf(*run, *baseline) : std::nullopt;
    if (!identity) {
        chart.emptyText =
            CORELANE_TR("identity.none-yet", "Run the sequential mode and another one with the "
                                             "same size: the speedup and its factors stand here.");
        return chart;
    }
    struct Factor {
        Term title;
        double value;
    };
    const std::array<Factor, 4> factors{{
        {CORELANE_TR("identity.speedup", "speedup"), identity->speedup},
        {CORELANE_TR("identity.cores-busy", "cores busy"), identity->coresBusy},
        {CORELANE_TR("identity.work", "CPU work, baseline ÷ this run"), identity->workRatio},
        {CORELANE_TR("identity.wait", "baseline's real ÷ its CPU"), identity->baselineWait},
    }};
    BarGroups body{.end = 1, .unit = "factor", .groups = {}};
    double greatest = 0;
    for (const auto &[title, value] : factors) {
        body.groups.push_back({.title = title,
                               .note = {verbatim(Figure::number(value, 2))},
                               .emphasised = body.groups.empty(),
                               .bars = {{{{Quantity::factor, value}}}}});
        greatest = std::max(greatest, value);
    }
    body.end = roundedUp(greatest);
    chart.body = std::move(body);
    chart.notes = missingNotes({run, baseline});
    chart.notes.push_back({identityEquation(*identity), true});
    chart.notes.push_back({baselineNote(*baseline)});
    return chart;
}

} // namespace corelane
