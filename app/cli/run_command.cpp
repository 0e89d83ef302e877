// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/run_analysis.h"
#include "catalog/catalog.h"
#include "chart/run_charts.h"
#include "charts/language.h"
#include "cli/foreground_run.h"
#include "cli/pictures.h"
#include "cli/subcommand.h"
#include "report/run_csv.h"
#include "report/run_json.h"
#include "report/run_text.h"

#include <list>
#include <map>
#include <optional>
#include <vector>

namespace corelane {
namespace {

/// Everything `run` was asked for, checked before anything is started.
struct RunPlan {
    RunRequest request;
    std::optional<RunRequest> baseline; ///< the sequential run to be made first
    ReportOptions report;
    int repeat = 1;
    std::string picture;
    bool quiet = false;
};

/// The sequential run of the same work in the same runtime. Options that its model does not have
/// are left out.
Result<RunRequest> baselineFor(const RunRequest &request, const OptionParser &options,
                               const ReportOptions &report)
{
    RunSpec spec = request.spec;
    spec.model = sequentialModel(*findModel(spec.model));
    std::map<std::string, std::string> kept;
    for (const Option &option : optionsOf(*findModel(spec.model), *findWorkload(spec.workload))) {
        if (const auto given = spec.options.find(option.key); given != spec.options.end())
            kept.insert(*given);
    }
    spec.options = std::move(kept);
    return requestFor(spec, options.python(), report);
}

Result<RunPlan> runPlanOf(const OptionParser &options)
{
    if (!options.positional().empty())
        return Error{
            CORELANE_TR("cli.unexpected-argument", "unexpected argument"),
            options.positional().front(),
            CORELANE_TR("cli.use-time", "to measure a command, use 'corelane time -- COMMAND'")};
    if (!options.isSet("model"))
        return Error{
            CORELANE_TR("cli.no-model", "no model given"),
            {},
            CORELANE_TR("cli.add-model",
                        "add -m, such as -m python.threads; 'corelane list models' tells them")};
    Result<RunSpec> spec = options.spec();
    if (!spec)
        return spec.error();
    spec->model = options.value("model");
    const auto report = options.report();
    if (!report)
        return report.error();
    const auto repeat = options.repeat();
    if (!repeat)
        return repeat.error();
    const Result<RunRequest> request = requestFor(*spec, options.python(), *report);
    if (!request)
        return request.error();
    RunPlan plan{.request = *request,
                 .baseline = std::nullopt,
                 .report = *report,
                 .repeat = *repeat,
                 .picture = options.value("png"),
                 .quiet = options.quiet()};
    plan.request.isContained = options.isSet("contain");
    const bool isItsOwn = findModel(request->spec.model)->traits.sequential;
    if (options.isSet("baseline") && !isItsOwn) {
        const Result<RunRequest> baseline = baselineFor(*request, options, *report);
        if (!baseline)
            return baseline.error();
        plan.baseline = *baseline;
        plan.baseline->isContained = plan.request.isContained;
    }
    return plan;
}

/// All runs of the command, the baseline first where there is one. A list: reports and charts hold
/// pointers to them.
struct Runs {
    std::list<RunRecord> records;
    const RunRecord *baseline = nullptr;

    std::vector<const RunRecord *> all() const
    {
        std::vector<const RunRecord *> pointers;
        for (const RunRecord &run : records)
            pointers.push_back(&run);
        return pointers;
    }
};

std::string runReportOf(const RunRecord &run, const RunRecord *baseline, const RunPlan &plan)
{
    switch (plan.report.format) {
    case Format::text:
        return runText(run, baseline, shownLanguage());
    case Format::json:
        return plan.repeat == 1 ? runJson(run, baseline) : runJsonLine(run, baseline);
    case Format::csv:
        break; // one table, once all runs are there
    }
    return {};
}

/// Runs the baseline and says in a line what it took.
Ending runBaseline(Runs &runs, const RunPlan &plan, ProgressLine &progress, Output &output)
{
    Result<ForegroundRun> run = runInForeground(*plan.baseline, progress);
    if (!run)
        return run.error();
    const int status = exitCodeOf(*run);
    runs.records.push_back(std::move(run->record));
    runs.baseline = &runs.records.back();
    if (plan.report.format == Format::text)
        output.print(shown(sentence(CORELANE_TR("cli.baseline-was", "Baseline: {run}"),
                                    arg<"run">(whatHappened(*runs.baseline)))) +
                     "\n\n");
    return status;
}

/// Runs it as often as asked, after its baseline. How the first that did not come to its end ended.
Ending runAll(Runs &runs, const RunPlan &plan, ProgressLine &progress, Output &output)
{
    const HeldInterrupts between;
    if (plan.baseline) {
        Ending ending = runBaseline(runs, plan, progress, output);
        if (ending.status() != kExitDone)
            return ending;
    }
    int status = kExitDone;
    for (int i = 0; i < plan.repeat && status != kExitInterrupted; ++i) {
        Result<ForegroundRun> run = runInForeground(plan.request, progress);
        if (!run)
            return run.error();
        if (plan.report.format == Format::text && i > 0)
            output.print("\n");
        output.print(runReportOf(run->record, runs.baseline, plan));
        status = std::max(status, exitCodeOf(*run));
        runs.records.push_back(std::move(run->record));
    }
    return status;
}

Status drawLast(const Runs &runs, const std::string &picture)
{
    const ChartedRuns charted{
        .run = &runs.records.back(), .baseline = runs.baseline, .runs = runs.all()};
    std::vector<Chart> charts;
    for (const ChartKind *kind : boardKinds())
        charts.push_back(kind->make(charted));
    return writeBoard(charts, analysisOf(*charted.run, charted.baseline).explanation, {}, picture);
}

void addRunSubcommandOptions(OptionParser &options)
{
    options.add("m,model",
                CORELANE_TR("help.run-model", "How it is run: see 'corelane list models'."),
                "MODEL");
    options.addRunOptions();
    options.addRepeatOption();
    options.addContainOption();
    options.add("baseline",
                CORELANE_TR("help.run-baseline",
                            "Run the sequential model of the same runtime first, to compare with."),
                {});
    options.addReportOptions();
    options.add("png", CORELANE_TR("help.run-png", "Draw the charts of the last run into FILE."),
                "FILE");
}

Ending makeRuns(const OptionParser &options, Output &output)
{
    Result<RunPlan> plan = runPlanOf(options);
    if (!plan)
        return wrongUsage(plan.error());
    const auto kept = openKept(plan->report);
    if (!kept)
        return kept.error();
    plan->request.keptIn = *kept;
    if (plan->baseline)
        plan->baseline->keptIn = *kept;
    Runs runs;
    ProgressLine progress(plan->quiet);
    const Ending ending = runAll(runs, *plan, progress, output);
    if (runs.records.empty())
        return ending;
    if (plan->report.format == Format::csv)
        output.print(runCsv(runs.all()));
    if (!plan->picture.empty()) {
        if (const Status written = drawLast(runs, plan->picture); !written)
            return written.error();
    }
    return ending;
}

} // namespace

Subcommand runSubcommand()
{
    return {.name = "run",
            .usage = "run -w primes -m python.threads -n 4",
            .summary = CORELANE_TR("help.run-summary",
                                   "one run: what time prints, cores busy, the answer"),
            .description =
                CORELANE_TR("help.run-description",
                            "Runs one workload under one concurrency model and measures it."),
            .addOptions = addRunSubcommandOptions,
            .run = makeRuns};
}

} // namespace corelane
