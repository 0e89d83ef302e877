// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/comparison.h"
#include "charts/language.h"
#include "cli/recordings.h"
#include "cli/subcommand.h"
#include "report/run_csv.h"
#include "report/run_json.h"
#include "report/run_text.h"

namespace corelane {
namespace {

void addShowOptions(OptionParser &options)
{
    options.add("format", CORELANE_TR("help.show-format", "text, json or csv; default: text."),
                "FORMAT");
    options.addPositional(
        "FILE", CORELANE_TR("help.show-file", "Recordings, as kept by --save or by the window."),
        "FILE...");
}

void reportSaved(const std::vector<RunRecord> &runs, Format format, Output &output)
{
    if (format == Format::csv)
        return output.print(runCsv(pointersTo(runs)));
    const Baselines baselines(pointersTo(runs));
    for (const RunRecord &run : runs) {
        const RunRecord *baseline = baselines.of(run);
        if (format == Format::text)
            output.print((&run == &runs.front() ? "" : "\n") +
                         runText(run, baseline, baselines.whyNone(run), shownLanguage()));
        else
            output.print(runs.size() == 1 ? runJson(run, baseline) : runJsonLine(run, baseline));
    }
}

Ending showRuns(const OptionParser &options, Output &output)
{
    const Result<Format> format = options.format();
    if (!format)
        return wrongUsage(format.error());
    if (options.positional().empty())
        return wrongUsage(noRecordingGiven());
    const Result<std::vector<RunRecord>> runs = readRecordings(options.positional());
    if (!runs)
        return runs.error();
    reportSaved(*runs, *format, output);
    return kExitDone;
}

} // namespace

Subcommand showSubcommand()
{
    return {.name = "show",
            .usage = "show FILE...",
            .summary = CORELANE_TR("help.show-summary", "saved recordings as text, JSON or CSV"),
            .description = CORELANE_TR("help.show-description", "Shows saved recordings."),
            .addOptions = addShowOptions,
            .run = showRuns};
}

} // namespace corelane
