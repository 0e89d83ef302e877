// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/account_text.h"

#include "analysis/figures/run_facts.h"
#include "record/text.h"

#include <algorithm>

namespace corelane {
namespace {

/// What would read 0.000 s has no row.
constexpr std::int64_t kLeastShown_ns = 500'000;

/// What the account adds up to: "4 workers × 1.234 s", "2 threads, their lifetimes".
Sentence accountTotal(const Account &account)
{
    const auto count = Count(account.workers);
    if (!account.ofWorkers)
        return sentence(CORELANE_TR_N("account.threads",
                                      "{threads} thread[|s], [its lifetime|their lifetimes]"),
                        arg<"threads">(count));
    return sentence(CORELANE_TR_N("account.workers", "{workers} worker[|s] × {real}"),
                    arg<"workers">(count), arg<"real">(Figure::seconds(account.real_ns, 3)));
}

/// "2 cores × 1.234 s"
Sentence coreTimeTotal(const CoreTime &time)
{
    return sentence(CORELANE_TR_N("account.cores", "{cores} core[|s] × {real}"),
                    arg<"cores">(Count(time.cpus())),
                    arg<"real">(Figure::seconds(time.real_ns, 3)));
}

/// Rows of a table, the sum still to come.
class Rows {
public:
    void add(AccountRow::Kind kind, const Term &title, std::int64_t time_ns)
    {
        if (time_ns >= kLeastShown_ns)
            m_rows.push_back({kind, title, time_ns});
    }

    std::vector<AccountRow> ending(const Sentence &total, std::int64_t total_ns)
    {
        m_rows.push_back({AccountRow::Kind::sum, total, total_ns});
        for (AccountRow &row : m_rows)
            row.share = static_cast<double>(row.time_ns) /
                        static_cast<double>(std::max<std::int64_t>(1, total_ns));
        return std::move(m_rows);
    }

private:
    std::vector<AccountRow> m_rows;
};

std::string paddedLeft(const std::string &text, std::size_t width)
{
    return std::string(width - std::min(width, columnsOf(text)), ' ') + text;
}

std::string tableText(const Term &heading, std::vector<AccountRow> rows, const Language &language)
{
    std::size_t titleWidth = 0;
    std::size_t timeWidth = 0;
    const auto titleOf = [&](const AccountRow &row) {
        return (row.kind == AccountRow::Kind::detail ? "  " : "") + rendered(row.title, language);
    };
    const auto timeOf = [&](const AccountRow &row) {
        return rendered(Figure::seconds(row.time_ns, 3), language);
    };
    for (const AccountRow &row : rows) {
        titleWidth = std::max(titleWidth, columnsOf(titleOf(row)));
        timeWidth = std::max(timeWidth, columnsOf(timeOf(row)));
    }
    constexpr std::size_t kPercentWidth = 7; // "100.0 %"
    std::string text = rendered(heading, language) + "\n";
    for (const AccountRow &row : rows)
        text += "  " + titleOf(row) + std::string(titleWidth - columnsOf(titleOf(row)) + 2, ' ') +
                paddedLeft(timeOf(row), timeWidth) + "  " +
                paddedLeft(rendered(Figure::percent(row.share, 1), language), kPercentWidth) + "\n";
    return text;
}

} // namespace

std::vector<AccountRow> accountRows(const Account &account)
{
    Rows rows;
    for (const State state : account.states()) {
        rows.add(AccountRow::Kind::part, title(state), account.parts[state]);
        // Of a command the run-queue wait stands alone: its report is the shorter one.
        if (state != State::runQueue || !account.ofWorkers)
            continue;
        rows.add(AccountRow::Kind::detail, CORELANE_TR("account.preempted", "preempted"),
                 account.runQueue.preempted_ns);
        rows.add(AccountRow::Kind::detail, CORELANE_TR("account.woken-late", "woken late"),
                 account.runQueue.wokenLate_ns);
        rows.add(AccountRow::Kind::detail, CORELANE_TR("account.throttled", "throttled"),
                 account.runQueue.throttled_ns);
    }
    return rows.ending(accountTotal(account), account.total_ns);
}

std::vector<AccountRow> coreTimeRows(const CoreTime &time)
{
    Rows rows;
    for (const State state : coreStates())
        rows.add(AccountRow::Kind::part, title(state), time.parts[state]);
    return rows.ending(coreTimeTotal(time), time.total_ns);
}

std::string accountText(const Account &account, const Language &language)
{
    constexpr Term kWorkers = CORELANE_TR("run-text.workers-time", "where the workers' time went");
    constexpr Term kThreads = CORELANE_TR("run-text.threads-time", "where the threads' time went");
    return tableText(account.ofWorkers ? kWorkers : kThreads, accountRows(account), language);
}

std::string coreTimeText(const CoreTime &time, const Language &language)
{
    return tableText(CORELANE_TR("run-text.cores-time", "where the cores' time went"),
                     coreTimeRows(time), language);
}

Sentence findingTitle(const Finding &finding)
{
    return sentence(CORELANE_TR("finding.title", "{title} (confidence {confidence})"),
                    arg<"title">(finding.title),
                    arg<"confidence">(Figure::percent(finding.confidence)));
}

std::string findingsText(const Explanation &explanation, const Language &language)
{
    std::string text;
    for (const Finding &finding : explanation.findings) {
        text += rendered(findingTitle(finding), language) + "\n";
        if (const Sentences evidence = explanation.evidenceBelow(finding); !evidence.empty())
            text += "  " + rendered(evidence, language) + "\n";
        text += "  " + rendered(finding.meaning, language) + "\n";
        if (finding.experiment)
            text += "  " + rendered(experimentNote(*finding.experiment, language), language) + "\n";
    }
    return text;
}

} // namespace corelane
