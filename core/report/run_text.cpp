// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/run_text.h"

#include "analysis/figures/accounting.h"
#include "analysis/figures/comparison.h"
#include "analysis/figures/identity.h"
#include "analysis/figures/missing.h"
#include "analysis/figures/run_facts.h"
#include "analysis/run_analysis.h"
#include "record/text.h"
#include "record/utf8.h"
#include "report/account_text.h"
#include "report/run_columns.h"
#include "report/text_table.h"

#include <algorithm>

namespace corelane {
namespace {

/// 5 983 000 000 ns -> "0m5.983s", cut to milliseconds as the shell does.
std::string shellTime(std::int64_t time_ns)
{
    constexpr std::int64_t kMinute_ns = 60'000'000'000;
    constexpr std::int64_t kMillisecond_ns = 1'000'000;
    const std::int64_t wholeMilliseconds_ns =
        time_ns % kMinute_ns / kMillisecond_ns * kMillisecond_ns;
    return std::to_string(time_ns / kMinute_ns) + "m" + seconds(wholeMilliseconds_ns, 3) + "s";
}

std::string fact(std::string_view name, const std::string &value)
{
    constexpr std::size_t kNameWidth = 12;
    std::string line(name);
    line.resize(std::max(kNameWidth, line.size() + 1), ' ');
    return line + value + "\n";
}

/// Where the time went, and how the speedup comes about.
std::string accountPart(const RunRecord &run, const Account &account, const RunRecord *baseline)
{
    std::string text = "\n" + accountText(account);
    if (const auto efficiencies = efficienciesOf(account); efficiencies && account.workers > 1)
        text += "Load Balance " + rendered(Figure::percent(efficiencies->loadBalance)) +
                ", Parallel Efficiency " + rendered(Figure::percent(efficiencies->parallel)) + "\n";
    if (const auto identity = baseline ? identityOf(run, *baseline) : std::nullopt)
        text += "\n" + rendered(identityEquation(*identity)) + "\n";
    return text;
}

} // namespace

std::string timeLines(const RunRecord &run)
{
    const Times times = timesOf(run).value_or(Times{});
    return "real\t" + shellTime(times.real_ns) + "\nuser\t" + shellTime(times.user_ns) + "\nsys\t" +
           shellTime(times.sys_ns) + "\n";
}

std::string runText(const RunRecord &run, const RunRecord *baseline)
{
    return runText(run, baseline, {});
}

std::string runText(const RunRecord &run, const RunRecord *baseline, const Sentence &whyNone)
{
    if (baseline == &run)
        baseline = nullptr;
    const RunAnalysis analysis = analysisOf(run, baseline);
    const Explanation &told = analysis.explanation;
    std::string text = rendered(told.headline.what) + "\n";
    if (!told.headline.why.empty())
        text += rendered(told.headline.why) + "\n";
    text += "\n";
    const auto add = [&](std::initializer_list<Fact> wanted) {
        for (const RunFact &each : factsOf(run, baseline, wanted))
            text += fact(each.label.text, rendered(each.value));
    };
    add({Fact::workload, Fact::answer, Fact::coresBusy, Fact::wholeTree});
    if (baseline)
        text += fact("baseline", rendered(baselineTitle(*baseline)));
    else if (!whyNone.empty())
        text += fact("baseline", "none: " + rendered(whyNone));
    add({Fact::switches, Fact::lanes, Fact::switching, Fact::memory});
    for (const Warning &warning : told.warningsBelow(run))
        text += fact("warning", warning.text);
    if (analysis.cores)
        text += "\n" + coreTimeText(*analysis.cores);
    if (analysis.account)
        text += accountPart(run, *analysis.account, baseline);
    if (!told.findings.empty())
        text += "\n" + findingsText(told);
    return visible(text, LineEnds::kept) + "\n" + timeLines(run);
}

std::string runTable(const std::vector<const RunRecord *> &runs)
{
    std::vector<TableRow> rows(1 + runs.size());
    for (const RunColumn column : kTextColumns) {
        TableRow cells;
        for (const RunRecord *run : runs)
            cells.push_back(visible(rendered(kindOf(column).value(*run, runs.front()))));
        if (std::ranges::all_of(cells, &std::string::empty))
            continue;
        rows[0].push_back(rendered(kindOf(column).title));
        for (std::size_t i = 0; i < cells.size(); ++i)
            rows[i + 1].push_back(cells[i]);
    }
    return textTable(rows);
}

} // namespace corelane
