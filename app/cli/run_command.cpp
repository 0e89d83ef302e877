// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/headline.h"
#include "catalog/catalog.h"
#include "chart/core_chart.h"
#include "chart/run_charts.h"
#include "chart/time_chart.h"
#include "cli/command_line.h"
#include "cli/foreground_run.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/pictures.h"
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
struct Plan {
    RunRequest request;
    std::optional<RunRequest> baseline; ///< the sequential run to be made first
    Format format = Format::text;
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

Result<Plan> planOf(const OptionParser &options)
{
    if (!options.positional().isEmpty())
        return Error{"unexpected argument", options.positional().front().toStdString(),
                     "to measure a command, use 'corelane time -- COMMAND'"};
    if (!options.isSet("model"))
        return Error{"no model given",
                     {},
                     "add -m, such as -m python.threads; 'corelane list models' tells them"};
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
    Plan plan{.request = *request,
              .baseline = std::nullopt,
              .format = report->format,
              .repeat = *repeat,
              .picture = options.value("png"),
              .quiet = options.quiet()};
    const bool isItsOwn = !findModel(request->spec.model)->parallel;
    if (options.isSet("baseline") && !isItsOwn) {
        const Result<RunRequest> baseline = baselineFor(*request, options, *report);
        if (!baseline)
            return baseline.error();
        plan.baseline = *baseline;
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

std::string reportOf(const RunRecord &run, const RunRecord *baseline, const Plan &plan)
{
    switch (plan.format) {
    case Format::text:
        return runText(run, baseline);
    case Format::json:
        return plan.repeat == 1 ? runJson(run, baseline) : runJsonLine(run, baseline);
    case Format::csv:
        break; // one table, once all runs are there
    }
    return {};
}

/// Runs the baseline and says in a line what it took. An exit status other than done ends the
/// command.
int runBaseline(Runs &runs, const Plan &plan, ProgressLine &progress)
{
    Result<RunRecord> run = runInForeground(*plan.baseline, progress);
    if (!run) {
        complain(run.error());
        return kExitFailed;
    }
    runs.records.push_back(std::move(*run));
    runs.baseline = &runs.records.back();
    if (plan.format == Format::text)
        print("Baseline: " + headline(*runs.baseline, nullptr).what + "\n\n");
    return exitCodeOf(*runs.baseline);
}

int runAll(Runs &runs, const Plan &plan, ProgressLine &progress)
{
    const HeldInterrupts between;
    int code = plan.baseline ? runBaseline(runs, plan, progress) : kExitDone;
    if (code != kExitDone)
        return code;
    for (int i = 0; i < plan.repeat && code != kExitInterrupted; ++i) {
        Result<RunRecord> run = runInForeground(plan.request, progress);
        if (!run) {
            complain(run.error());
            return kExitFailed;
        }
        if (plan.format == Format::text && i > 0)
            print("\n");
        print(reportOf(*run, runs.baseline, plan));
        code = std::max(code, exitCodeOf(*run));
        runs.records.push_back(std::move(*run));
    }
    return code;
}

Status drawLast(const Runs &runs, const std::string &picture)
{
    const RunRecord &last = runs.records.back();
    return writePicture(
        {coreChart(&last), timeChart(runs.all(), {.emphasised = &last}), lanesChartOf(last),
         accountChartOf({.run = &last, .baseline = runs.baseline, .runs = {&last}})},
        {}, picture);
}

} // namespace

int runCommand(const QStringList &arguments)
{
    OptionParser options("Runs one workload under one concurrency model and measures it.");
    options.add("m,model", "How it is run: see 'corelane list models'.", "MODEL");
    options.addRunOptions();
    options.addRepeatOption();
    options.add("baseline", "Run the sequential model of the same runtime first, to compare with.",
                {});
    options.addReportOptions();
    options.add("png", "Draw the charts of the last run into FILE.", "FILE");
    if (const auto code = options.parse(arguments))
        return *code;
    const Result<Plan> plan = planOf(options);
    if (!plan) {
        complain(plan.error());
        return kExitUsage;
    }
    Runs runs;
    ProgressLine progress(plan->quiet);
    const int code = runAll(runs, *plan, progress);
    if (runs.records.empty())
        return code;
    if (plan->format == Format::csv)
        print(runCsv(runs.all()));
    if (!plan->picture.empty()) {
        if (const Status written = drawLast(runs, plan->picture); !written) {
            complain(written.error());
            return kExitFailed;
        }
    }
    return code;
}

} // namespace corelane
