// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings/findings.h"
#include "run_literals.h"

#include <QStringList>

#include <string>
#include <utility>
#include <vector>

namespace corelane {

// Runs and accounts in figures, and what is found in them.

inline constexpr std::int64_t kReal_ms = 1'000;

/// A run of one second that kept so many cores busy.
inline RunRecord ran(const std::string &model, int workers, double coresBusy)
{
    RunRecord run = runOf(model, workers, kReal_ms);
    run.treeUsage = Usage{.user_ns = std::int64_t(coresBusy * kReal_ms) * kMs};
    run.childUsage = run.treeUsage;
    return run;
}

/// Workers that spent their time alike, in ms each; what is missing to a second, they ran.
inline Account spent(int workers, std::vector<std::pair<State, std::int64_t>> times_ms)
{
    Account account{.ofWorkers = true,
                    .workers = workers,
                    .real_ns = kReal_ms * kMs,
                    .total_ns = workers * kReal_ms * kMs};
    Parts each;
    for (const auto &[state, time_ms] : times_ms)
        each[state] = time_ms * kMs;
    each[State::running] += account.real_ns - each.sum_ns();
    account.workerParts.assign(std::size_t(workers), each);
    for (const State state : workerStates())
        account.parts[state] = workers * each[state];
    account.runQueue.preempted_ns = account.parts[State::runQueue];
    return account;
}

inline QString ids(const std::vector<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words += QString::fromStdString(finding.id);
    return words.join(' ');
}

/// The only finding there is; it has all that a finding needs.
inline Finding only(const RunRecord &run, const Account &account, const char *id,
                    const RunRecord *baseline = nullptr)
{
    const std::vector<Finding> findings = findingsOf({run, account, baseline});
    if (ids(findings) != id) {
        qWarning("found: %s", qPrintable(ids(findings)));
        return {};
    }
    const Finding &finding = findings.front();
    const bool isWhole = !finding.title.empty() && rendered(finding.evidence).ends_with('.') &&
                         rendered(finding.meaning).ends_with('.') && finding.confidence >= 0.4 &&
                         finding.confidence <= 1;
    return isWhole ? finding : Finding{};
}

inline bool has(const std::string &text, const char *part)
{
    if (text.find(part) == std::string::npos)
        qWarning("%s", text.c_str());
    return text.find(part) != std::string::npos;
}

} // namespace corelane
