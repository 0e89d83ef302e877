// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/account.h"
#include "analysis/headline.h"
#include "chart/run_charts.h"
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

#include <vector>

namespace corelane {
namespace {

constexpr const char *kModels[] = {"python.sequential", "python.threads", "python.processes"};

struct Plan {
    std::vector<RunRequest> requests;
    Format format = Format::text;
    std::string picture;
};

Result<Plan> planOf(const OptionParser &options)
{
    const Result<RunSpec> common = options.spec();
    if (!common)
        return common.error();
    const auto report = options.report();
    if (!report)
        return report.error();
    Plan plan{.format = report->format,
              .picture = options.isSet("png") ? options.value("png") : "corelane-article.png"};
    for (const char *model : kModels) {
        RunSpec spec = *common;
        spec.model = model;
        Result<RunRequest> request = requestFor(spec, options.python(), *report);
        if (!request)
            return request.error();
        plan.requests.push_back(std::move(*request));
    }
    return plan;
}

void report(const std::vector<const RunRecord *> &runs, Format format)
{
    switch (format) {
    case Format::text:
        print("\n" + runTable(runs) + "\n");
        for (const RunRecord *run : runs) {
            const auto account = accountOf(*run, lanesOf(*run), runs.front());
            const Headline lead = headline(*run, runs.front(), account ? &*account : nullptr);
            print(lead.what + ".\n  " + lead.why + "\n");
            if (const auto identity =
                    run == runs.front() ? std::nullopt : identityOf(*run, *runs.front()))
                print("  " + identityEquation(*identity) + "\n");
        }
        break;
    case Format::json:
        for (const RunRecord *run : runs)
            print(runJsonLine(*run, runs.front()));
        break;
    case Format::csv:
        print(runCsv(runs));
        break;
    }
}

} // namespace

int articleCommand(const QStringList &arguments)
{
    OptionParser options("The comparison of the article \"Parallelism in python\" on this machine: "
                         "Python sequential, threads, "
                         "processes.");
    options.addRunOptions();
    options.addReportOptions();
    options.add("png", "Draw the comparison into FILE; default: corelane-article.png here.",
                "FILE");
    if (const auto code = options.parse(arguments))
        return *code;
    const Result<Plan> plan = planOf(options);
    if (!plan) {
        complain(plan.error());
        return kExitUsage;
    }

    std::vector<RunRecord> runs;
    ProgressLine progress(options.quiet());
    const HeldInterrupts between;
    for (const RunRequest &request : plan->requests) {
        Result<RunRecord> run = runInForeground(request, progress);
        if (!run) {
            complain(run.error());
            return kExitFailed;
        }
        if (const int code = exitCodeOf(*run); code != kExitDone)
            return code;
        runs.push_back(std::move(*run));
    }
    const std::vector<const RunRecord *> pointers = pointersTo(runs);
    report(pointers, plan->format);
    const Status written = writePicture(
        {timeChart(pointers, {.withArticle = true}),
         accountChartOf({.run = pointers.back(), .baseline = pointers.front(), .runs = pointers})},
        {}, plan->picture);
    if (!written) {
        complain(written.error());
        return kExitFailed;
    }
    note("the picture is in " + plan->picture);
    return kExitDone;
}

} // namespace corelane
