// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_html.h"

#include "analysis/accounting.h"
#include "analysis/identity.h"
#include "analysis/run_analysis.h"
#include "analysis/run_facts.h"
#include "analysis/run_title.h"
#include "record/text.h"
#include "report/account_text.h"
#include "report/html.h"
#include "report/report_style.h"

#include <algorithm>
#include <optional>

namespace corelane {
namespace {

std::string paragraph(std::string_view text, const char *kind = nullptr)
{
    if (text.empty())
        return {};
    return "<p" + (kind ? " class=\"" + std::string(kind) + "\">" : ">") + htmlText(text) +
           "</p>\n";
}

std::string section(const char *title, const std::string &content)
{
    return content.empty()
               ? ""
               : "<section>\n<h2>" + std::string(title) + "</h2>\n" + content + "</section>\n";
}

std::string card(const std::string &content)
{
    return "<div class=\"card\">\n" + content + "</div>\n";
}

/// A term and what it is.
std::string factRow(std::string_view term, std::string_view value)
{
    return "<dt>" + htmlText(term) + "</dt><dd>" + htmlText(value) + "</dd>\n";
}

std::string cell(std::string_view text, bool isNumber = false)
{
    return std::string(isNumber ? "<td class=\"number\">" : "<td>") + htmlText(text) + "</td>";
}

/// A text that is not broken into lines.
std::string shortCell(std::string_view text)
{
    return "<td class=\"short\">" + htmlText(text) + "</td>";
}

std::string titleCell(std::string_view text, bool isNumber = false)
{
    return std::string(isNumber ? "<th class=\"number\">" : "<th>") + htmlText(text) + "</th>";
}

std::string optionalDecimal(const std::optional<double> &value, int digits)
{
    return value ? decimal(*value, digits) : std::string();
}

std::string chartsHtml(const std::vector<ReportChart> &charts)
{
    std::string html;
    for (const ReportChart &chart : charts)
        html += "<figure class=\"card\" role=\"img\" aria-label=\"" + htmlText(chart.title) +
                "\">\n<div class=\"light\">" + chart.light + "</div>\n<div class=\"dark\">" +
                chart.dark + "</div>\n</figure>\n";
    return html;
}

std::string accountHtml(const char *of, const std::vector<AccountRow> &account)
{
    std::string rows =
        "<tr>" + titleCell(of) + titleCell("seconds", true) + titleCell("share", true) + "</tr>\n";
    for (const AccountRow &row : account) {
        const char *kind = row.kind == AccountRow::Kind::detail ? "part"
                           : row.kind == AccountRow::Kind::sum  ? "sum"
                                                                : "";
        rows += "<tr class=\"" + std::string(kind) + "\">" + cell(row.title) +
                cell(seconds(row.time_ns, 3), true) + cell(percentText(row.share, 1), true) +
                "</tr>\n";
    }
    return card("<table>\n" + rows + "</table>\n");
}

std::string identityHtml(const ReportContent &content)
{
    if (!content.baseline)
        return {};
    const auto identity = identityOf(*content.run, *content.baseline);
    return identity ? paragraph(rendered(identityEquation(*identity))) : std::string();
}

/// Without what the headline has said.
std::string findingsHtml(const Explanation &explanation)
{
    std::string html;
    for (const Finding &finding : explanation.findings) {
        std::string text = "<h3>" + htmlText(rendered(findingTitle(finding))) + "</h3>\n" +
                           paragraph(rendered(explanation.evidenceBelow(finding))) +
                           paragraph(rendered(finding.meaning));
        if (finding.experiment)
            text += paragraph(rendered(experimentNote(*finding.experiment)), "muted");
        html += card(text);
    }
    return html;
}

/// From the report's baseline, where the two did the same work.
std::optional<double> speedupOf(const RunRecord &run, const RunRecord *baseline)
{
    return baseline && baseline != &run ? speedup(run, *baseline) : std::nullopt;
}

std::string runRow(const RunRecord &run, const ReportContent &content)
{
    const auto times = timesOf(run);
    const auto time = [&times](std::int64_t Times::*which) {
        return times ? seconds((*times).*which, 3) : std::string();
    };
    const auto faster = speedupOf(run, content.baseline);
    const auto perWorker = faster ? efficiency(run, *content.baseline) : std::nullopt;
    const bool isBaseline = &run == content.baseline;
    std::string row = &run == content.run ? "<tr class=\"subject\">" : "<tr>";
    row += cell(runTitle(run)) + cell(time(&Times::real_ns), true) +
           cell(time(&Times::user_ns), true) + cell(time(&Times::sys_ns), true) +
           cell(times ? optionalDecimal(coresBusy(*times), 2) : "", true) +
           cell(isBaseline ? "baseline" : optionalDecimal(faster, 2), true) +
           cell(perWorker ? percentText(*perWorker) : "", true) +
           shortCell(factText(Fact::answer, run)) + cell(factText(Fact::outcome, run)) +
           shortCell(whenText(run));
    return row + "</tr>\n";
}

std::string runsHtml(const ReportContent &content)
{
    std::string rows = "<tr>" + titleCell("model") + titleCell("real", true) +
                       titleCell("user", true) + titleCell("sys", true) +
                       titleCell("cores busy", true) + titleCell("speedup", true) +
                       titleCell("efficiency", true) + titleCell("answer") + titleCell("outcome") +
                       titleCell("when") + "</tr>\n";
    for (const RunRecord *run : content.runs)
        rows += runRow(*run, content);
    return content.runs.empty() ? "" : card("<table>\n" + rows + "</table>\n");
}

std::string factList(const std::vector<RunFact> &facts, const std::vector<Warning> &warnings = {})
{
    std::string rows;
    for (const RunFact &fact : facts)
        rows += factRow(fact.label, fact.value);
    for (const Warning &warning : warnings)
        rows += factRow("warning", warning.text);
    return card("<dl>\n" + rows + "</dl>\n");
}

std::string provenanceHtml(const RunRecord &run, const Explanation &told)
{
    return factList(factsOf(run, nullptr,
                            {Fact::model, Fact::command, Fact::workers, Fact::workload,
                             Fact::options, Fact::runtime, Fact::interpreter, Fact::cpu,
                             Fact::cores, Fact::kernel, Fact::lanes, Fact::measuring, Fact::begun}),
                    told.warningsBelow(run));
}

std::string figuresHtml(const ReportContent &content)
{
    if (!timesOf(*content.run))
        return {};
    return factList(factsOf(*content.run, content.baseline,
                            {Fact::real, Fact::userAndSys, Fact::wholeTree, Fact::coresBusy,
                             Fact::speedup, Fact::memory, Fact::answer, Fact::outcome}));
}

} // namespace

std::string reportHtml(const ReportContent &given)
{
    ReportContent content = given;
    if (content.baseline == content.run)
        content.baseline = nullptr;
    const RunRecord &run = *content.run;
    const RunAnalysis analysis = analysisOf(run, content.baseline);
    const Explanation &told = analysis.explanation;
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"generator\" content=\"Corelane\">\n<title>" +
           htmlText(runTitle(run)) + " – Corelane</title>\n<style>" + kReportStyle +
           "</style>\n</head>\n<body>\n<h1>" + htmlText(rendered(told.headline.what)) + "</h1>\n" +
           paragraph(rendered(told.headline.why), "muted") + figuresHtml(content) +
           section("Charts", chartsHtml(content.charts)) +
           section(
               "Where the time went",
               (analysis.cores ? accountHtml("of the cores", coreTimeRows(*analysis.cores)) : "") +
                   (analysis.account ? accountHtml(analysis.account->ofWorkers ? "of the workers"
                                                                               : "of the threads",
                                                   accountRows(*analysis.account))
                                     : "") +
                   identityHtml(content)) +
           section("Findings", findingsHtml(told)) + section("Runs", runsHtml(content)) +
           section("How these figures came about", provenanceHtml(run, told)) +
           "<p class=\"muted\">Made by Corelane.</p>\n</body>\n</html>\n";
}

} // namespace corelane
