// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/account_text.h"

#include "record/text.h"

#include <algorithm>
#include <array>

namespace corelane {
namespace {

struct Row {
    std::string title;
    std::int64_t time_ns = 0;
};

/// What would read 0.000 s has no row.
void addIf(std::vector<Row> &rows, std::string_view title, std::int64_t time_ns)
{
    constexpr std::int64_t kLeast_ns = 500'000;
    if (time_ns >= kLeast_ns)
        rows.push_back({std::string(title), time_ns});
}

std::string sumTitle(const Account &account)
{
    if (!account.ofWorkers)
        return std::to_string(account.workers) +
               (account.workers == 1 ? " thread, its lifetime" : " threads, their lifetimes");
    return std::to_string(account.workers) + (account.workers == 1 ? " worker × " : " workers × ") +
           seconds(account.real_ns, 3) + " s";
}

std::vector<Row> rowsOf(const Account &account)
{
    std::vector<Row> rows;
    for (const State state : workerStates()) {
        addIf(rows, title(state), account.parts[state]);
        // Of a command the run-queue wait stands alone: its report is the shorter one.
        if (state != State::runQueue || !account.ofWorkers)
            continue;
        addIf(rows, "  preempted", account.runQueue.preempted_ns);
        addIf(rows, "  woken late", account.runQueue.wokenLate_ns);
        addIf(rows, "  throttled", account.runQueue.throttled_ns);
    }
    rows.push_back({sumTitle(account), account.total_ns});
    return rows;
}

std::string paddedLeft(const std::string &text, std::size_t width)
{
    return std::string(width - std::min(width, columnsOf(text)), ' ') + text;
}

} // namespace

std::string accountText(const Account &account)
{
    const std::vector<Row> rows = rowsOf(account);
    std::size_t titleWidth = 0;
    std::size_t timeWidth = 0;
    for (const Row &row : rows) {
        titleWidth = std::max(titleWidth, columnsOf(row.title));
        timeWidth = std::max(timeWidth, seconds(row.time_ns, 3).size());
    }
    constexpr std::size_t kPercentWidth = 5; // "100.0"
    const double total_ns = static_cast<double>(std::max<std::int64_t>(1, account.total_ns));
    std::string text = "where the time went\n";
    for (const Row &row : rows) {
        const double percent = 100 * static_cast<double>(row.time_ns) / total_ns;
        text += "  " + row.title + std::string(titleWidth - columnsOf(row.title) + 2, ' ') +
                paddedLeft(seconds(row.time_ns, 3), timeWidth) + " s  " +
                paddedLeft(decimal(percent, 1), kPercentWidth) + " %\n";
    }
    return text;
}

std::string findingsText(const std::vector<Finding> &findings)
{
    std::string text;
    for (const Finding &finding : findings) {
        text += finding.title + " (confidence " + decimal(100 * finding.confidence, 0) + " %)\n";
        text += "  " + finding.evidence + "\n  " + finding.meaning + "\n";
        if (finding.experiment)
            text += "  To confirm: " + finding.experiment->text + ".\n";
    }
    return text;
}

} // namespace corelane
