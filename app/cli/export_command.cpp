// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/run_charts.h"
#include "charts/language.h"
#include "cli/pictures.h"
#include "cli/recordings.h"
#include "cli/subcommand.h"
#include "exports/exports.h"

#include <algorithm>

namespace corelane {
namespace {

ReportContent contentOf(const std::vector<RunRecord> &runs, bool hasCharts)
{
    noteMissingBaseline(runs.back(), runs);
    const ChartedRuns charted{
        .run = &runs.back(), .baseline = baselineOf(runs.back(), runs), .runs = pointersTo(runs)};
    return {.run = charted.run,
            .baseline = charted.baseline,
            .runs = charted.runs,
            .charts = hasCharts ? reportCharts(chartsOf(charted)) : std::vector<ReportChart>{},
            .language = &shownLanguage()};
}

Result<const ExportForm *> formOf(const OptionParser &options)
{
    const ExportForms forms = exportForms({ExportOf::runs});
    const std::string file = options.value("output");
    if (file.empty())
        return Error{CORELANE_TR("cli.no-report-file", "no output file given"),
                     {},
                     CORELANE_TR("cli.report-file-such-as", "add -o, such as -o report.html")};
    if (options.isSet("format")) {
        const std::string asked = options.value("format");
        const auto form = std::find_if(forms.begin(), forms.end(), [&](const ExportForm *each) {
            return asked == each->id || "." + asked == each->suffix;
        });
        if (form == forms.end())
            return Error{CORELANE_TR("cli.no-such-format", "no such format"), asked,
                         sentence(CORELANE_TR("cli.choose-format", "choose {formats}"),
                                  arg<"formats">(idsOf(forms)))};
        return *form;
    }
    if (const ExportForm *form = formOfFile(forms, file))
        return form;
    return Error{CORELANE_TR("cli.no-such-export-type", "no such file type"), file,
                 sentence(CORELANE_TR("cli.export-suffixes",
                                      "the name ends with {suffixes}, or --format tells it"),
                          arg<"suffixes">(suffixesOf(forms)))};
}

Sentence exportDescription()
{
    constexpr std::size_t kNameWidth = 16;
    std::string text =
        shown(CORELANE_TR("help.export-description",
                          "Writes saved recordings for other programs, and as a report to read.")) +
        "\n\n";
    for (const ExportForm *form : exportForms({ExportOf::runs})) {
        std::string name = std::string("out") + form->suffix;
        name.resize(std::max(kNameWidth, name.size() + 1), ' ');
        text += "  " + name + ExportForm::tr(form->content).toStdString() + "\n";
    }
    return verbatim(
        text + "\n" +
        shown(CORELANE_TR("help.export-last-run", "The report speaks of the last run.")));
}

void addExportOptions(OptionParser &options)
{
    options.add("o,output",
                CORELANE_TR("help.export-output", "The file; - is stdout, with --format."), "FILE");
    options.add(
        "format",
        sentence(CORELANE_TR("help.export-format", "{formats}; default: by the file's name."),
                 arg<"formats">(idsOf(exportForms({ExportOf::runs})))),
        "FORMAT");
    options.addPositional("FILE", CORELANE_TR("help.export-file", "Recordings."), "FILE...");
}

Ending exportRuns(const OptionParser &options, Output &output)
{
    const Result<const ExportForm *> form = formOf(options);
    if (!form)
        return wrongUsage(form.error());
    if (options.positional().empty())
        return wrongUsage(noRecordingGiven());
    const Result<std::vector<RunRecord>> runs = readRecordings(options.positional());
    if (!runs)
        return runs.error();
    const auto &made = std::get<RunsExport>((*form)->make);
    const ReportContent content = contentOf(*runs, made.hasCharts);
    const std::string path = options.value("output");
    const Status written =
        made.write
            ? output.writeFile(path, [&](const TextSink &sink) { made.write(content, sink); })
            : output.writeFile(path, made.text(content));
    if (!written)
        return written.error();
    return kExitDone;
}

} // namespace

Subcommand exportSubcommand()
{
    return {.name = "export",
            .usage = "export FILE... -o out.html",
            .summary = CORELANE_TR("help.export-summary",
                                   "a report to read, data or a trace for other programs"),
            .description = exportDescription(),
            .addOptions = addExportOptions,
            .run = exportRuns};
}

} // namespace corelane
