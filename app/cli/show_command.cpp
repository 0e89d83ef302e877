// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/recordings.h"
#include "report/run_csv.h"
#include "report/run_json.h"
#include "report/run_text.h"

namespace corelane {
namespace {

void show(const std::vector<RunRecord> &runs, Format format)
{
    if (format == Format::csv) {
        print(runCsv(pointersTo(runs)));
        return;
    }
    for (const RunRecord &run : runs) {
        const RunRecord *baseline = baselineOf(run, runs);
        if (format == Format::text)
            print((&run == &runs.front() ? "" : "\n") + runText(run, baseline));
        else
            print(runs.size() == 1 ? runJson(run, baseline) : runJsonLine(run, baseline));
    }
}

} // namespace

int showCommand(const QStringList &arguments)
{
    OptionParser options("Shows saved recordings.");
    options.add("format", "text, json or csv; default: text.", "FORMAT");
    options.addPositional("FILE", "Recordings, as kept by --save or by the window.", "FILE...");
    if (const auto code = options.parse(arguments))
        return *code;
    const Result<Format> format = options.format();
    if (!format || options.positional().isEmpty()) {
        complain(format ? Error{"no recording given", {}, "name a file, such as run.corelane"}
                        : format.error());
        return kExitUsage;
    }
    const Result<std::vector<RunRecord>> runs = readRecordings(options.positional());
    if (!runs) {
        complain(runs.error());
        return kExitFailed;
    }
    show(*runs, *format);
    return kExitDone;
}

} // namespace corelane
