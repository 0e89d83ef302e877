// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_html.h"

#include "analysis/account.h"
#include "analysis/accounting.h"
#include "analysis/comparison.h"
#include "analysis/findings.h"
#include "analysis/headline.h"
#include "analysis/lanes.h"
#include "analysis/run_title.h"
#include "record/text.h"
#include "record/words.h"
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

/// A term and what it is; nothing for what is not known.
std::string fact(std::string_view term, std::string_view value)
{
    return value.empty() ? "" : "<dt>" + htmlText(term) + "</dt><dd>" + htmlText(value) + "</dd>\n";
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

std::string answerText(const RunRecord &run)
{
    if (!run.answer)
        return {};
    return *run.answer + (!run.expectedAnswer   ? ""
                          : run.answerMatches() ? " ✓"
                                                : " (wrong: expected " + *run.expectedAnswer + ")");
}

std::string outcomeText(const RunRecord &run)
{
    if (!run.end)
        return "cut before its end";
    return std::string(word(run.end->outcome)) +
           (run.end->reason.empty() ? "" : ": " + run.end->reason);
}

/// "2026-11-23 10:42:18"
std::string whenText(const RunRecord &run)
{
    std::string text = run.startedAt.substr(0, 19);
    std::replace(text.begin(), text.end(), 'T', ' ');
    return text;
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

std::string partRow(std::string_view title, std::int64_t time_ns, const Account &account,
                    const char *kind = "")
{
    const double total_ns = static_cast<double>(std::max<std::int64_t>(1, account.total_ns));
    return "<tr class=\"" + std::string(kind) + "\">" + cell(title) +
           cell(seconds(time_ns, 3), true) +
           cell(decimal(100 * static_cast<double>(time_ns) / total_ns, 1) + " %", true) + "</tr>\n";
}

std::string accountHtml(const Account &account)
{
    std::string rows = "<tr>" + titleCell("part") + titleCell("seconds", true) +
                       titleCell("share", true) + "</tr>\n";
    for (const State state : workerStates()) {
        if (account.parts[state] == 0)
            continue;
        rows += partRow(title(state), account.parts[state], account);
        if (state != State::runQueue)
            continue;
        const RunQueueParts &queue = account.runQueue;
        for (const auto &[name, time_ns] : {std::pair{"preempted", queue.preempted_ns},
                                            std::pair{"woken late", queue.wokenLate_ns},
                                            std::pair{"throttled", queue.throttled_ns}}) {
            if (time_ns > 0)
                rows += partRow(name, time_ns, account, "part");
        }
    }
    const std::string sum =
        std::to_string(account.workers) +
        (account.ofWorkers ? (account.workers == 1 ? " worker × " : " workers × ") +
                                 seconds(account.real_ns, 3) + " s"
                           : std::string(account.workers == 1 ? " thread, its lifetime"
                                                              : " threads, their lifetimes"));
    rows += partRow(sum, account.total_ns, account, "sum");
    return card("<table>\n" + rows + "</table>\n");
}

std::string identityHtml(const ReportContent &content)
{
    if (!content.baseline)
        return {};
    const auto identity = identityOf(*content.run, *content.baseline);
    return identity ? paragraph(identityEquation(*identity)) +
                          paragraph(identitySentence(*identity, content.run->spec.workers))
                    : std::string();
}

std::string findingsHtml(const std::vector<Finding> &findings)
{
    std::string html;
    for (const Finding &finding : findings) {
        std::string text = "<h3>" + htmlText(finding.title) +
                           " <span class=\"muted\">(confidence " +
                           decimal(100 * finding.confidence, 0) + " %)</span></h3>\n" +
                           paragraph(finding.evidence) + paragraph(finding.meaning);
        if (finding.experiment)
            text += paragraph("To confirm: " + finding.experiment->text + ".", "muted");
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
           cell(perWorker ? decimal(100 * *perWorker, 0) + " %" : "", true) +
           shortCell(answerText(run)) + cell(outcomeText(run)) + shortCell(whenText(run));
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

std::string optionsText(const RunSpec &spec)
{
    std::string text;
    for (const auto &[key, value] : spec.options)
        text += (text.empty() ? "" : ", ") + key + " = " + value;
    return text;
}

std::string commandText(const RunSpec &spec)
{
    std::string text;
    for (const std::string &word : spec.command)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string measuringText(const RunRecord &run)
{
    const auto real_ns = run.real_ns();
    if (!run.measuring || !real_ns || *real_ns == 0)
        return {};
    const double share =
        static_cast<double>(run.measuring->cpu_ns()) / static_cast<double>(*real_ns);
    return decimal(100 * share, 1) + " % of one core";
}

std::string provenanceHtml(const RunRecord &run)
{
    const Machine &machine = run.machine;
    std::string facts = fact("model", run.spec.model) + fact("command", commandText(run.spec));
    if (run.spec.workers > 0)
        facts += fact("workers", std::to_string(run.spec.workers));
    if (!run.spec.workload.empty())
        facts += fact("workload", run.spec.workload + ", size " + grouped(run.spec.size));
    facts +=
        fact("options", optionsText(run.spec)) +
        fact("runtime",
             run.runtime.name + " " + run.runtime.version +
                 (run.runtime.gil == Gil::none ? ""
                                               : ", GIL " + std::string(word(run.runtime.gil)))) +
        fact("interpreter", run.runtime.path) + fact("CPU", machine.cpu) +
        fact("cores", decimal(machine.effectiveCores, machine.quotaCores ? 2 : 0) +
                          " effective of " + std::to_string(machine.logicalCores) + " logical") +
        fact("kernel", machine.kernel) +
        fact("lanes", run.tier ? std::string(word(*run.tier)) +
                                     (run.tierReason.empty() ? "" : ": " + run.tierReason)
                               : std::string()) +
        fact("measuring", measuringText(run)) + fact("begun", whenText(run));
    for (const Warning &warning : run.warnings)
        facts += fact("warning", warning.text);
    return card("<dl>\n" + facts + "</dl>\n");
}

std::string figuresHtml(const ReportContent &content)
{
    const RunRecord &run = *content.run;
    const auto times = timesOf(run);
    if (!times)
        return {};
    std::string facts =
        fact("real", seconds(times->real_ns, 3) + " s") +
        fact("user + sys", seconds(times->user_ns, 3) + " s + " + seconds(times->sys_ns, 3) + " s");
    if (run.treeUsage && times->treeCpu_ns() != times->cpu_ns())
        facts += fact("whole tree", seconds(times->treeUser_ns, 3) + " s user, " +
                                        seconds(times->treeSys_ns, 3) + " s sys");
    facts += fact("cores busy", optionalDecimal(coresBusy(*times), 2));
    if (const auto faster = speedupOf(run, content.baseline))
        facts +=
            fact("speedup", decimal(*faster, 2) + " against " + baselineTitle(*content.baseline));
    if (const auto bytes = mostMemory_bytes(run))
        facts += fact("memory", memoryText(*bytes) + " at most (PSS of the whole tree)");
    facts += fact("answer", answerText(run)) + fact("outcome", outcomeText(run));
    return card("<dl>\n" + facts + "</dl>\n");
}

} // namespace

std::string reportHtml(const ReportContent &given)
{
    ReportContent content = given;
    if (content.baseline == content.run)
        content.baseline = nullptr;
    const RunRecord &run = *content.run;
    const std::optional<Account> account = accountOf(run, lanesOf(run), content.baseline);
    const Headline head = headline(run, content.baseline, account ? &*account : nullptr);
    const std::vector<Finding> findings =
        account ? findingsOf({.run = run, .account = *account, .baseline = content.baseline})
                : std::vector<Finding>{};
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"generator\" content=\"Corelane\">\n<title>" +
           htmlText(runTitle(run)) + " – Corelane</title>\n<style>" + kReportStyle +
           "</style>\n</head>\n<body>\n<h1>" + htmlText(head.what) + "</h1>\n" +
           paragraph(head.why, "muted") + figuresHtml(content) +
           section("Charts", chartsHtml(content.charts)) +
           section("Where the time went",
                   (account ? accountHtml(*account) : "") + identityHtml(content)) +
           section("Findings", findingsHtml(findings)) + section("Runs", runsHtml(content)) +
           section("How these figures came about", provenanceHtml(run)) +
           "<p class=\"muted\">Made by Corelane.</p>\n</body>\n</html>\n";
}

} // namespace corelane
