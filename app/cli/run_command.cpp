// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/core_chart.h"
#include "chart/time_chart.h"
#include "cli/command_line.h"
#include "cli/foreground_run.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/pictures.h"
#include "cli/recordings.h"
#include "report/run_csv.h"
#include "report/run_json.h"
#include "report/run_text.h"

namespace corelane {
namespace {

/// Everything `run` was asked for, checked before anything is started.
struct Plan {
    RunRequest request;
    Format format = Format::text;
    int repeat = 1;
    std::string picture;
    bool quiet = false;
};

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
    return Plan{*request, report->format, *repeat, options.value("png"), options.quiet()};
}

std::string reportOf(const RunRecord &run, const Plan &plan)
{
    switch (plan.format) {
    case Format::text:
        return runText(run, nullptr);
    case Format::json:
        return plan.repeat == 1 ? runJson(run) : runJsonLine(run);
    case Format::csv:
        break; // one table, once all runs are there
    }
    return {};
}

} // namespace

int runCommand(const QStringList &arguments)
{
    OptionParser options("Runs one workload under one concurrency model and measures it.");
    options.add("m,model", "How it is run: see 'corelane list models'.", "MODEL");
    options.addRunOptions();
    options.addRepeatOption();
    options.addReportOptions();
    options.add("png", "Draw the charts of the last run into FILE.", "FILE");
    if (const auto code = options.parse(arguments))
        return *code;
    const Result<Plan> plan = planOf(options);
    if (!plan) {
        complain(plan.error());
        return kExitUsage;
    }

    std::vector<RunRecord> runs;
    int code = kExitDone;
    ProgressLine progress(plan->quiet);
    for (int i = 0; i < plan->repeat && code != kExitInterrupted; ++i) {
        Result<RunRecord> run = runInForeground(plan->request, progress);
        if (!run) {
            complain(run.error());
            return kExitFailed;
        }
        if (plan->format == Format::text && i > 0)
            print("\n");
        print(reportOf(*run, *plan));
        code = std::max(code, exitCodeOf(*run));
        runs.push_back(std::move(*run));
    }
    if (plan->format == Format::csv)
        print(runCsv(pointersTo(runs)));
    if (!plan->picture.empty()) {
        const RunRecord &last = runs.back();
        const Status written =
            writePicture({coreChart(&last), timeChart(pointersTo(runs), {.emphasised = &last})}, {},
                         plan->picture);
        if (!written) {
            complain(written.error());
            return kExitFailed;
        }
    }
    return code;
}

} // namespace corelane
