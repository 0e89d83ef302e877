// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/run_charts.h"
#include "cli/pictures.h"
#include "cli/recordings.h"
#include "cli/subcommand.h"
#include "report/report_html.h"
#include "report/run_csv.h"
#include "report/run_json.h"
#include "report/trace_events.h"

#include <algorithm>

namespace corelane {
namespace {

std::string htmlReport(const std::vector<RunRecord> &runs)
{
    noteMissingBaseline(runs.back(), runs);
    const ChartedRuns charted{
        .run = &runs.back(), .baseline = baselineOf(runs.back(), runs), .runs = pointersTo(runs)};
    return reportHtml({.run = charted.run,
                       .baseline = charted.baseline,
                       .runs = charted.runs,
                       .charts = reportCharts(chartsOf(charted))});
}

/// One run as an object, several as a list.
std::string jsonOf(const std::vector<RunRecord> &runs)
{
    if (runs.size() == 1)
        return runJson(runs.front(), nullptr);
    std::string text;
    for (const RunRecord &run : runs)
        text += (text.empty() ? "[\n" : ",\n") + runJson(run, baselineOf(run, runs));
    return text + "]\n";
}

struct Form {
    const char *name; ///< of --format, and how the file's name ends behind a point
    std::string (*text)(const std::vector<RunRecord> &);
};

// A new form is one row; where one's name ends another's, it comes first.
constexpr Form kForms[] = {
    {"html", htmlReport},
    {"trace.json",
     [](const std::vector<RunRecord> &runs) { return traceEvents(pointersTo(runs)); }},
    {"json", jsonOf},
    {"csv", [](const std::vector<RunRecord> &runs) { return runCsv(pointersTo(runs)); }},
};

Result<const Form *> formOf(const OptionParser &options)
{
    const std::string file = options.value("output");
    if (file.empty())
        return Error{"no output file given", {}, "add -o, such as -o report.html"};
    const bool isNamed = options.isSet("format");
    std::string asked = isNamed ? options.value("format") : file;
    if (isNamed && asked == "trace")
        asked = "trace.json";
    for (const Form &form : kForms) {
        if (isNamed ? asked == form.name : asked.ends_with(std::string(".") + form.name))
            return &form;
    }
    if (isNamed)
        return Error{"no such format", asked, "there are html, json, csv, trace"};
    return Error{"no such file type", file,
                 "the name ends with .html, .json, .csv or .trace.json, or --format tells it"};
}

void addExportOptions(OptionParser &options)
{
    options.add("o,output", "The file; - is stdout, with --format.", "FILE");
    options.add("format", "html, json, csv or trace; default: by the file's name.", "FORMAT");
    options.addPositional("FILE", "Recordings.", "FILE...");
}

Ending exportRuns(const OptionParser &options, Output &output)
{
    const Result<const Form *> form = formOf(options);
    if (!form)
        return wrongUsage(form.error());
    if (options.positional().isEmpty())
        return wrongUsage(noRecordingGiven());
    const Result<std::vector<RunRecord>> runs = readRecordings(options.positional());
    if (!runs)
        return runs.error();
    const Status written = output.writeFile(options.value("output"), (*form)->text(*runs));
    if (!written)
        return written.error();
    return kExitDone;
}

} // namespace

Subcommand exportSubcommand()
{
    return {.name = "export",
            .usage = "export FILE... -o out.html",
            .summary = "a report (.html), data (.json, .csv), a trace for Perfetto (.trace.json)",
            .description =
                "Writes saved recordings for other programs, and as a report to read.\n\n"
                "  out.html        headline, charts, account, findings and table of runs "
                "in one file\n"
                "  out.json        runs as by --format json; schema: "
                "core/record/run.schema.json\n"
                "  out.csv         a row per run\n"
                "  out.trace.json  lanes and counters for Perfetto and the Firefox "
                "Profiler\n\n"
                "The report speaks of the last run.",
            .addOptions = addExportOptions,
            .run = exportRuns};
}

} // namespace corelane
