// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/identity.h"
#include "analysis/run_analysis.h"
#include "chart/account_chart.h"
#include "chart/run_charts.h"
#include "chart/time_chart.h"
#include "charts/language.h"
#include "cli/foreground_run.h"
#include "cli/pictures.h"
#include "cli/subcommand.h"
#include "report/run_csv.h"
#include "report/run_json.h"
#include "report/run_text.h"

#include <vector>

namespace corelane {
namespace {

constexpr const char *kArticleModels[] = {"python.sequential", "python.threads",
                                          "python.processes"};

struct ArticlePlan {
    std::vector<RunRequest> requests;
    ReportOptions report;
    std::string picture;
};

Result<ArticlePlan> articlePlanOf(const OptionParser &options)
{
    const Result<RunSpec> common = options.spec();
    if (!common)
        return common.error();
    const auto report = options.report();
    if (!report)
        return report.error();
    ArticlePlan plan{.report = *report,
                     .picture =
                         options.isSet("png") ? options.value("png") : "corelane-article.png"};
    for (const char *model : kArticleModels) {
        RunSpec spec = *common;
        spec.model = model;
        Result<RunRequest> request = requestFor(spec, options.python(), *report);
        if (!request)
            return request.error();
        plan.requests.push_back(std::move(*request));
    }
    return plan;
}

void addArticleOptions(OptionParser &options)
{
    options.addRunOptions();
    options.addReportOptions();
    options.add("png",
                CORELANE_TR("help.article-png",
                            "Draw the comparison into FILE; default: corelane-article.png here."),
                "FILE");
}

void reportArticle(const std::vector<const RunRecord *> &runs, Format format, Output &output)
{
    switch (format) {
    case Format::text:
        output.print("\n" + runTable(runs, shownLanguage()) + "\n");
        for (const RunRecord *run : runs) {
            const Headline lead = analysisOf(*run, runs.front()).explanation.headline;
            output.print(shown(lead.what) + "\n  " + shown(lead.why) + "\n");
            if (const auto identity =
                    run == runs.front() ? std::nullopt : identityOf(*run, *runs.front()))
                output.print("  " + shown(identityEquation(*identity)) + "\n");
        }
        break;
    case Format::json:
        for (const RunRecord *run : runs)
            output.print(runJsonLine(*run, runs.front()));
        break;
    case Format::csv:
        output.print(runCsv(runs));
        break;
    }
}

/// Draws the last run beside the others, and the article's own figures.
Status drawArticle(const std::vector<const RunRecord *> &runs, const std::string &picture)
{
    const ChartKind *account = *chartKind(kAccountChart.id);
    const Status written =
        writePicture({timeChart(runs, {.withArticle = true}),
                      account->make({.run = runs.back(), .baseline = runs.front(), .runs = runs})},
                     {}, picture);
    if (written)
        note(sentence(CORELANE_TR("cli.picture-in", "the picture is in {file}"),
                      arg<"file">(picture)));
    return written;
}

Ending runArticle(const OptionParser &options, Output &output)
{
    Result<ArticlePlan> plan = articlePlanOf(options);
    if (!plan)
        return wrongUsage(plan.error());
    const auto kept = openKept(plan->report);
    if (!kept)
        return kept.error();
    std::vector<RunRecord> runs;
    ProgressLine progress(options.quiet());
    const HeldInterrupts between;
    int worst = kExitDone;
    for (RunRequest &request : plan->requests) {
        request.keptIn = *kept;
        Result<ForegroundRun> run = runInForeground(request, progress);
        if (!run)
            return run.error();
        const int status = exitCodeOf(*run);
        if (status != kExitDone && !(run->notKept && run->record.isDone() && !run->wasInterrupted))
            return status;
        worst = std::max(worst, status);
        runs.push_back(std::move(run->record));
    }
    reportArticle(pointersTo(runs), plan->report.format, output);
    if (const Status drawn = drawArticle(pointersTo(runs), plan->picture); !drawn)
        return drawn.error();
    return worst;
}

} // namespace

Subcommand articleSubcommand()
{
    return {.name = "article",
            .usage = "article",
            .summary = CORELANE_TR(
                "help.article-summary",
                "Python sequential, threads, processes side by side, and their picture"),
            .description = CORELANE_TR("help.article-description",
                                       "The comparison of the article \"Parallelism in python\" on "
                                       "this machine: Python sequential, threads, processes."),
            .addOptions = addArticleOptions,
            .run = runArticle};
}

} // namespace corelane
