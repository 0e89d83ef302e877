// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounting.h"
#include "cli/command_line.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/recordings.h"
#include "report/run_csv.h"
#include "report/run_json.h"
#include "report/run_text.h"

namespace corelane {
namespace {

/// The newest sequential run before or behind `run` that did the same work; null when there is
/// none.
const RunRecord *baselineOf(const RunRecord &run, const std::vector<RunRecord> &runs)
{
    for (const RunRecord &other : runs) {
        if (&other != &run && other.spec.model.ends_with(".sequential") && speedup(run, other) &&
            other.runtime == run.runtime)
            return &other;
    }
    return nullptr;
}

void show(const std::vector<RunRecord> &runs, Format format)
{
    if (format == Format::csv) {
        print(runCsv(pointersTo(runs)));
        return;
    }
    for (const RunRecord &run : runs) {
        if (format == Format::text)
            print((&run == &runs.front() ? "" : "\n") + runText(run, baselineOf(run, runs)));
        else
            print(runs.size() == 1 ? runJson(run) : runJsonLine(run));
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
