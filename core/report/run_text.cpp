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

constexpr Term kBaseline = CORELANE_TR("label.baseline", "baseline");
constexpr Term kWarning = CORELANE_TR("label.warning", "warning");

/// 5 983 000 000 ns -> "0m5.983s", cut to milliseconds as the shell does.
std::string shellTime(std::int64_t time_ns)
{
    constexpr std::int64_t kMinute_ns = 60'000'000'000;
    constexpr std::int64_t kMillisecond_ns = 1'000'000;
    const std::int64_t wholeMilliseconds_ns =
        time_ns % kMinute_ns / kMillisecond_ns * kMillisecond_ns;
    return std::to_string(time_ns / kMinute_ns) + "m" + seconds(wholeMilliseconds_ns, 3) + "s";
}

/// Names and values, one below the other.
class Facts {
public:
    explicit Facts(const Language &language) : m_language(language) {}

    void add(const Sentence &name, const Sentence &value)
    {
        m_lines.emplace_back(rendered(name, m_language), rendered(value, m_language));
    }

    std::string text() const
    {
        std::size_t width = 11;
        for (const auto &[name, value] : m_lines)
            width = std::max(width, columnsOf(name));
        std::string text;
        for (const auto &[name, value] : m_lines)
            text += name + std::string(width + 1 - columnsOf(name), ' ') + value + "\n";
        return text;
    }

private:
    const Language &m_language;
    std::vector<std::pair<std::string, std::string>> m_lines;
};

/// Where the time went, and how the speedup comes about.
std::string accountPart(const RunRecord &run, const Account &account, const RunRecord *baseline,
                        const Language &language)
{
    std::string text = "\n" + accountText(account, language);
    if (const auto efficiencies = efficienciesOf(account); efficiencies && account.workers > 1)
        text +=
            rendered(sentence(CORELANE_TR("run-text.efficiencies",
                                          "Load Balance {balance}, Parallel Efficiency {parallel}"),
                              arg<"balance">(Figure::percent(efficiencies->loadBalance)),
                              arg<"parallel">(Figure::percent(efficiencies->parallel))),
                     language) +
            "\n";
    if (const auto identity = baseline ? identityOf(run, *baseline) : std::nullopt)
        text += "\n" + rendered(identityEquation(*identity), language) + "\n";
    return text;
}

} // namespace

std::string timeLines(const RunRecord &run)
{
    const Times times = timesOf(run).value_or(Times{});
    return "real\t" + shellTime(times.real_ns) + "\nuser\t" + shellTime(times.user_ns) + "\nsys\t" +
           shellTime(times.sys_ns) + "\n";
}

std::string runText(const RunRecord &run, const RunRecord *baseline, const Language &language)
{
    return runText(run, baseline, {}, language);
}

std::string runText(const RunRecord &run, const RunRecord *baseline, const Sentence &whyNone,
                    const Language &language)
{
    if (baseline == &run)
        baseline = nullptr;
    const RunAnalysis analysis = analysisOf(run, baseline);
    const Explanation &told = analysis.explanation;
    std::string text = rendered(told.headline.what, language) + "\n";
    if (!told.headline.why.empty())
        text += rendered(told.headline.why, language) + "\n";
    text += "\n";
    Facts facts(language);
    const auto add = [&](std::initializer_list<Fact> wanted) {
        for (const RunFact &each : factsOf(run, baseline, wanted))
            facts.add(each.label, each.value);
    };
    add({Fact::workload, Fact::answer, Fact::coresBusy, Fact::wholeTree});
    if (baseline)
        facts.add(kBaseline, baselineTitle(*baseline));
    else if (!whyNone.empty())
        facts.add(kBaseline, sentence(CORELANE_TR("run-text.no-baseline", "none: {reason}"),
                                      arg<"reason">(whyNone)));
    add({Fact::switches, Fact::lanes, Fact::switching, Fact::memory});
    for (const Warning &warning : told.warningsBelow(run))
        facts.add(kWarning, verbatim(warning.text));
    text += facts.text();
    if (analysis.cores)
        text += "\n" + coreTimeText(*analysis.cores, language);
    if (analysis.account)
        text += accountPart(run, *analysis.account, baseline, language);
    if (!told.findings.empty())
        text += "\n" + findingsText(told, language);
    return visible(text, LineEnds::kept) + "\n" + timeLines(run);
}

std::string runTable(const std::vector<const RunRecord *> &runs, const Language &language)
{
    std::vector<TableRow> rows(1 + runs.size());
    for (const RunColumn column : kTextColumns) {
        TableRow cells;
        for (const RunRecord *run : runs)
            cells.push_back(visible(rendered(kindOf(column).value(*run, runs.front()), language)));
        if (std::ranges::all_of(cells, &std::string::empty))
            continue;
        rows[0].push_back(rendered(kindOf(column).title, language));
        for (std::size_t i = 0; i < cells.size(); ++i)
            rows[i + 1].push_back(cells[i]);
    }
    return textTable(rows);
}

} // namespace corelane
