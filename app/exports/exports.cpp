// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exports.h"

#include "analysis/figures/comparison.h"
#include "charts/language.h"
#include "report/chart_table.h"
#include "report/run_csv.h"
#include "report/run_json.h"
#include "report/trace_events.h"

#include <algorithm>
#include <cctype>

namespace corelane {
namespace {

std::string traceOfRuns(const ReportContent &content)
{
    return traceEvents(content.runs);
}

void writeTraceOfRuns(const ReportContent &content, const TraceSink &sink)
{
    writeTrace(content.runs, sink);
}

std::string csvOfRuns(const ReportContent &content)
{
    return runCsv(content.runs);
}

/// One run as an object, several as a list.
std::string jsonOfRuns(const ReportContent &content)
{
    if (content.runs.size() == 1)
        return runJson(*content.run, content.baseline);
    const Baselines baselines(content.runs);
    std::string text;
    for (const RunRecord *run : content.runs)
        text += (text.empty() ? "[\n" : ",\n") + runJson(*run, baselines.of(*run));
    return text + "]\n";
}

std::function<Result<QByteArray>()> pngFile(const Picture &picture, const Pixels &pixels)
{
    return [image = imageOf(picture, pixels.scale), dpi = pixels.dpi] { return pngOf(image, dpi); };
}

std::function<Result<QByteArray>()> svgFile(const Picture &picture, const Pixels &)
{
    return [svg = drawnAsSvg(picture)] { return Result(svg()); };
}

std::function<Result<QByteArray>()> pdfFile(const Picture &picture, const Pixels &)
{
    return [pdf = drawnAsPdf(picture)] { return Result(pdf()); };
}

// A new export is one row.
constexpr ExportForm kExportForms[] = {
    {"html", ".html", QT_TRANSLATE_NOOP("corelane::ExportForm", "HTML report"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "Export &report (HTML)…"),
     QT_TRANSLATE_NOOP("corelane::ExportForm",
                       "Headline, charts, account, findings and table of runs in one file"),
     RunsExport{.text = reportHtml, .ofAll = true, .hasCharts = true}, "Ctrl+E"},
    {"trace", ".trace.json", QT_TRANSLATE_NOOP("corelane::ExportForm", "Trace"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "Export &trace…"),
     QT_TRANSLATE_NOOP("corelane::ExportForm",
                       "Lanes and counters for Perfetto and the Firefox Profiler"),
     RunsExport{.text = traceOfRuns, .write = writeTraceOfRuns}},
    {"json", ".json", QT_TRANSLATE_NOOP("corelane::ExportForm", "JSON data"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "Export as &JSON…"),
     QT_TRANSLATE_NOOP("corelane::ExportForm",
                       "The data of runs; schema: core/record/run.schema.json"),
     RunsExport{jsonOfRuns}},
    {"csv", ".csv", QT_TRANSLATE_NOOP("corelane::ExportForm", "CSV table"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "Export as CS&V…"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "A row per run"),
     RunsExport{.text = csvOfRuns, .ofAll = true}},
    {"png", ".png", QT_TRANSLATE_NOOP("corelane::ExportForm", "PNG picture"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "PNG: pixels"), "", PictureExport{pngFile, true}},
    {"svg", ".svg", QT_TRANSLATE_NOOP("corelane::ExportForm", "SVG picture"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "SVG: shapes and texts"), "",
     PictureExport{svgFile}},
    {"pdf", ".pdf", QT_TRANSLATE_NOOP("corelane::ExportForm", "PDF page"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "PDF: one page"), "", PictureExport{pdfFile}},
    {"csv", ".csv", QT_TRANSLATE_NOOP("corelane::ExportForm", "CSV table"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "CSV: the chart's data"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "every figure of the chart, in rows"),
     ChartExport{chartCsv}},
    {"gif", ".gif", QT_TRANSLATE_NOOP("corelane::ExportForm", "GIF film"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "GIF: a film, 256 colours"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "the replay as a film that begins anew at its end"),
     FilmExport{gifWriter}},
    {"apng", ".apng", QT_TRANSLATE_NOOP("corelane::ExportForm", "APNG film"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "APNG: a film in all colours"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "the replay as a film that begins anew at its end"),
     FilmExport{apngWriter}},
    {"webm", ".webm", QT_TRANSLATE_NOOP("corelane::ExportForm", "WebM film"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "WebM: a film for players"),
     QT_TRANSLATE_NOOP("corelane::ExportForm", "the replay as a film, by ffmpeg"),
     FilmExport{webmWriter, webmAvailable}},
};

bool endsWith(std::string_view text, std::string_view suffix)
{
    const auto isSame = [](unsigned char a, unsigned char b) {
        return std::tolower(a) == std::tolower(b);
    };
    return text.size() >= suffix.size() &&
           std::equal(suffix.rbegin(), suffix.rend(), text.rbegin(), isSame);
}

std::string listOf(const ExportForms &forms, const char *ExportForm::*word)
{
    std::string list;
    for (const ExportForm *form : forms)
        list += (list.empty()           ? ""
                 : form == forms.back() ? " or "
                                        : ", ") +
                std::string(form->*word);
    return list;
}

} // namespace

QString ExportForm::tr(const char *text)
{
    return said("corelane::ExportForm", text);
}

Status ExportForm::available() const
{
    const auto *film = std::get_if<FilmExport>(&make);
    return film && film->available ? film->available() : Done{};
}

ExportForms exportForms(std::initializer_list<ExportOf> what)
{
    ExportForms forms;
    for (const ExportForm &form : kExportForms) {
        if (std::find(what.begin(), what.end(), form.of()) != what.end())
            forms.push_back(&form);
    }
    return forms;
}

const ExportForm *formOfFile(const ExportForms &forms, std::string_view path)
{
    const ExportForm *found = nullptr;
    for (const ExportForm *form : forms) {
        if (endsWith(path, form->suffix) && (!found || std::string_view(form->suffix).size() >
                                                           std::string_view(found->suffix).size()))
            found = form;
    }
    return found;
}

std::string suffixesOf(const ExportForms &forms)
{
    return listOf(forms, &ExportForm::suffix);
}

std::string idsOf(const ExportForms &forms)
{
    return listOf(forms, &ExportForm::id);
}

} // namespace corelane
