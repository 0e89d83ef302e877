// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/time_chart.h"

#include "analysis/figures/accounting.h"
#include "analysis/figures/missing.h"
#include "analysis/figures/run_title.h"
#include "analysis/studies/article.h"
#include "chart/missing_notes.h"

#include <algorithm>

namespace corelane {
namespace {

double inSeconds(std::int64_t time_ns)
{
    return static_cast<double>(time_ns) * 1e-9;
}

BarGroup groupOf(const Sentence &title, const Times &times)
{
    BarGroup group{
        .title = title,
        .note = {verbatim(Figure::seconds(times.real_ns))},
        .bars = {{{{Quantity::real, inSeconds(times.real_ns)}}},
                 {{{Quantity::user, inSeconds(times.treeUser_ns)},
                   {Quantity::sys, inSeconds(times.treeSys_ns)}}}},
    };
    if (const auto busy = coresBusy(times))
        group.note.push_back(sentence(CORELANE_TR("times.cores-busy", "{busy} cores"),
                                      arg<"busy">(Figure::number(*busy, 2))));
    return group;
}

double longestBar(const std::vector<BarGroup> &groups)
{
    double longest = 0;
    for (const BarGroup &group : groups) {
        for (const Bar &bar : group.bars) {
            double length = 0;
            for (const BarPiece &piece : bar.pieces)
                length += piece.value;
            longest = std::max(longest, length);
        }
    }
    return longest;
}

constexpr Term kNoneYet = CORELANE_TR(
    "times.none-yet", "Run two modes: their real, user and sys times stand here side by side.");

Sentence noBars(const Names &unfinished)
{
    return sentence(
        CORELANE_TR("times.unfinished", "Failed or cancelled, and so without a bar: {runs}."),
        arg<"runs">(unfinished));
}

} // namespace

Chart timeChart(const std::vector<const RunRecord *> &runs, const TimeChartOptions &options)
{
    Chart chart{
        .id = kTimeChart.id,
        .title = kTimeChart.title,
        .scale = kSecondsAxis,
        .axis = kSecondsAxis,
        .legend = {Quantity::real, Quantity::user, Quantity::sys},
        .body = BarGroups{},
    };
    chart.notes = missingNotes(runs);
    BarGroups body;
    Names unfinished;
    for (const RunRecord *run : runs) {
        const auto times = timesOf(*run);
        if (!times)
            continue;
        if (run->end && !run->isDone()) {
            unfinished.push_back(runTitle(*run));
            continue;
        }
        BarGroup group = groupOf(verbatim(runTitle(*run)), *times);
        group.emphasised = runs.size() > 1 && run == options.emphasised;
        const Sentences missing = missingInShort(*run);
        group.note.insert(group.note.end(), missing.begin(), missing.end());
        if (chart.provenance.empty() || group.emphasised)
            chart.provenance = runs.size() == 1 ? provenance(*run) : sharedProvenance(*run);
        body.groups.push_back(std::move(group));
    }
    if (options.withArticle) {
        for (const ArticleRun &run : articleRuns()) {
            BarGroup group = groupOf(run.title, run.times);
            group.faint = true;
            body.groups.push_back(std::move(group));
        }
    }
    if (body.groups.empty())
        chart.emptyText = unfinished.empty() ? kNoneYet : noBars(unfinished);
    else if (!unfinished.empty())
        chart.notes.push_back({noBars(unfinished)});
    if (options.others > 0)
        chart.notes.push_back({sentence(
            CORELANE_TR_N("times.more-runs", "The newest run of each mode. {others} more "
                                             "run[|s] of this work [is|are] in the table."),
            arg<"others">(Count(options.others)))});
    body.end = roundedUp(longestBar(body.groups));
    chart.body = std::move(body);
    return chart;
}

} // namespace corelane
