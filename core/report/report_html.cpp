// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_html.h"

#include "analysis/figures/accounting.h"
#include "analysis/figures/identity.h"
#include "analysis/figures/run_facts.h"
#include "analysis/figures/run_title.h"
#include "analysis/run_analysis.h"
#include "record/text.h"
#include "report/account_text.h"
#include "report/html.h"
#include "report/report_style.h"
#include "report/run_columns.h"

#include <algorithm>
#include <optional>

namespace corelane {
namespace {

/// The report's texts as HTML, in its language.
struct Html {
    const Language &language;

    std::string operator()(const Sentence &sentence) const
    {
        return htmlText(rendered(sentence, language));
    }
    std::string operator()(const Sentences &sentences) const
    {
        return htmlText(rendered(sentences, language));
    }
};

std::string paragraph(const std::string &html, const char *kind = nullptr)
{
    if (html.empty())
        return {};
    return "<p" + (kind ? " class=\"" + std::string(kind) + "\">" : ">") + html + "</p>\n";
}

std::string section(const std::string &title, const std::string &content)
{
    return content.empty() ? "" : "<section>\n<h2>" + title + "</h2>\n" + content + "</section>\n";
}

std::string card(const std::string &content)
{
    return "<div class=\"card\">\n" + content + "</div>\n";
}

/// A term and what it is.
std::string factRow(const std::string &term, const std::string &value)
{
    return "<dt>" + term + "</dt><dd>" + value + "</dd>\n";
}

std::string cell(const std::string &html, const char *kind = nullptr)
{
    return "<td" + (kind ? " class=\"" + std::string(kind) + "\">" : ">") + html + "</td>";
}

constexpr const char *kNumber = "number";
constexpr const char *kShort = "short"; ///< not broken into lines

struct Column {
    Term title;
    bool isNumber = false;
};

std::string titleRow(const std::vector<Column> &columns, const Html &html)
{
    std::string row = "<tr>";
    for (const Column &column : columns)
        row += (column.isNumber ? "<th class=\"number\">" : "<th>") + html(column.title) + "</th>";
    return row + "</tr>\n";
}

/// In seconds, without the unit.
Sentence timeText(std::int64_t time_ns)
{
    return verbatim(Figure::number(static_cast<double>(time_ns) * 1e-9, 3));
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

std::string accountHtml(const Term &of, const std::vector<AccountRow> &account, const Html &html)
{
    std::string rows = titleRow({{of},
                                 {CORELANE_TR("report.seconds", "seconds"), true},
                                 {CORELANE_TR("report.share", "share"), true}},
                                html);
    for (const AccountRow &row : account) {
        const char *kind = row.kind == AccountRow::Kind::detail ? "part"
                           : row.kind == AccountRow::Kind::sum  ? "sum"
                                                                : "";
        rows += "<tr class=\"" + std::string(kind) + "\">" + cell(html(row.title)) +
                cell(html(timeText(row.time_ns)), kNumber) +
                cell(html(verbatim(Figure::percent(row.share, 1))), kNumber) + "</tr>\n";
    }
    return card("<table>\n" + rows + "</table>\n");
}

std::string identityHtml(const ReportContent &content, const Html &html)
{
    if (!content.baseline)
        return {};
    const auto identity = identityOf(*content.run, *content.baseline);
    return identity ? paragraph(html(identityEquation(*identity))) : std::string();
}

/// Without what the headline has said.
std::string findingsHtml(const Explanation &explanation, const Html &html)
{
    std::string cards;
    for (const Finding &finding : explanation.findings) {
        std::string text = "<h3>" + html(findingTitle(finding)) + "</h3>\n" +
                           paragraph(html(explanation.evidenceBelow(finding))) +
                           paragraph(html(finding.meaning));
        if (finding.experiment)
            text += paragraph(html(experimentNote(*finding.experiment)), "muted");
        cards += card(text);
    }
    return cards;
}

std::string runRow(const RunRecord &run, const ReportContent &content, const Html &html)
{
    std::string row = &run == content.run ? "<tr class=\"subject\">" : "<tr>";
    for (const RunColumn column : kReportColumns) {
        const RunColumnKind &kind = kindOf(column);
        row += cell(html(kind.value(run, content.baseline)), kind.isNumber               ? kNumber
                                                             : column == RunColumn::when ? kShort
                                                                                         : nullptr);
    }
    return row + "</tr>\n";
}

std::string runsHtml(const ReportContent &content, const Html &html)
{
    std::vector<Column> columns;
    for (const RunColumn column : kReportColumns)
        columns.push_back({kindOf(column).title, kindOf(column).isNumber});
    std::string rows = titleRow(columns, html);
    for (const RunRecord *run : content.runs)
        rows += runRow(*run, content, html);
    return content.runs.empty() ? "" : card("<table>\n" + rows + "</table>\n");
}

std::string factList(const std::vector<RunFact> &facts, const Html &html,
                     const std::vector<Warning> &warnings = {})
{
    std::string rows;
    for (const RunFact &fact : facts)
        rows += factRow(html(fact.label), html(fact.value));
    for (const Warning &warning : warnings)
        rows += factRow(html(CORELANE_TR("report.warning", "warning")), htmlText(warning.text));
    return card("<dl>\n" + rows + "</dl>\n");
}

std::string provenanceHtml(const RunRecord &run, const Explanation &told, const Html &html)
{
    return factList(factsOf(run, nullptr,
                            {Fact::model, Fact::command, Fact::workers, Fact::workload,
                             Fact::options, Fact::runtime, Fact::interpreter, Fact::cpu,
                             Fact::cores, Fact::kernel, Fact::lanes, Fact::measuring, Fact::begun}),
                    html, told.warningsBelow(run));
}

std::string figuresHtml(const ReportContent &content, const Html &html)
{
    if (!timesOf(*content.run))
        return {};
    return factList(factsOf(*content.run, content.baseline,
                            {Fact::real, Fact::userAndSys, Fact::wholeTree, Fact::coresBusy,
                             Fact::speedup, Fact::memory, Fact::answer, Fact::outcome}),
                    html);
}

/// Where the cores' time went, and the workers' or threads'.
std::string accountsHtml(const RunAnalysis &analysis, const Html &html)
{
    std::string cards;
    if (analysis.cores)
        cards += accountHtml(CORELANE_TR("report.of-cores", "of the cores"),
                             coreTimeRows(*analysis.cores), html);
    if (analysis.account)
        cards += accountHtml(analysis.account->ofWorkers
                                 ? Term(CORELANE_TR("report.of-workers", "of the workers"))
                                 : Term(CORELANE_TR("report.of-threads", "of the threads")),
                             accountRows(*analysis.account), html);
    return cards;
}

std::string sections(const ReportContent &content, const RunAnalysis &analysis, const Html &html)
{
    const Explanation &told = analysis.explanation;
    return section(html(CORELANE_TR("report.charts", "Charts")), chartsHtml(content.charts)) +
           section(html(CORELANE_TR("report.account", "Where the time went")),
                   accountsHtml(analysis, html) + identityHtml(content, html)) +
           section(html(CORELANE_TR("report.findings", "Findings")), findingsHtml(told, html)) +
           section(html(CORELANE_TR("report.runs", "Runs")), runsHtml(content, html)) +
           section(html(CORELANE_TR("report.provenance", "How these figures came about")),
                   provenanceHtml(*content.run, told, html));
}

} // namespace

std::string reportHtml(const ReportContent &given)
{
    ReportContent content = given;
    if (content.baseline == content.run)
        content.baseline = nullptr;
    const RunRecord &run = *content.run;
    const Html html{*content.language};
    const RunAnalysis analysis = analysisOf(run, content.baseline);
    const Headline &headline = analysis.explanation.headline;
    return "<!DOCTYPE html>\n<html lang=\"" + html(kLanguageCode) +
           "\">\n<head>\n<meta charset=\"utf-8\">\n"
           // Nothing in the page may load or run anything, whatever a recording says.
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "style-src 'unsafe-inline'; img-src data:\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"generator\" content=\"Corelane\">\n<title>" +
           htmlText(runTitle(run)) + " – Corelane</title>\n<style>" + kReportStyle +
           "</style>\n</head>\n<body>\n<h1>" + html(headline.what) + "</h1>\n" +
           paragraph(html(headline.why), "muted") + figuresHtml(content, html) +
           sections(content, analysis, html) + "<p class=\"muted\">" +
           html(CORELANE_TR("report.made-by", "Made by Corelane.")) + "</p>\n</body>\n</html>\n";
}

} // namespace corelane
