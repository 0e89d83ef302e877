// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/run_text.h"

#include "analysis/figures/accounting.h"
#include "analysis/figures/missing.h"
#include "analysis/figures/run_facts.h"
#include "analysis/figures/run_title.h"
#include "catalog/chunks.h"
#include "charts/language.h"
#include "films/under_way.h"

#include <algorithm>

namespace corelane {
namespace {

QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

const Term &title(RunState state)
{
    static constexpr Term kRunning = CORELANE_TR("run-state.running", "running");
    switch (state) {
    case RunState::done:
        return title(Outcome::done);
    case RunState::failed:
        return title(Outcome::failed);
    case RunState::cancelled:
        return title(Outcome::cancelled);
    case RunState::running:
        break;
    }
    return kRunning;
}

} // namespace

QString answerText(const RunEntry &entry)
{
    switch (stateOf(entry)) {
    case RunState::running:
        return {};
    case RunState::done:
        return said(factOf(Fact::answer, *entry.record));
    case RunState::failed:
        return stateText(entry);
    case RunState::cancelled:
        return said(title(RunState::cancelled));
    }
    return {};
}

QString nameText(const RunEntry &entry)
{
    const RunNote &note = entry.note;
    QString text = note.isPinned ? QStringLiteral("★ ") : QString();
    if (!note.name.empty())
        text += fromStd(note.name) + QStringLiteral(" · ");
    text += fromStd(modelTitle(*entry.record));
    if (!note.note.empty())
        text += QStringLiteral(" — ") + fromStd(note.note).section(QLatin1Char('\n'), 0, 0);
    return text;
}

QString nameExplanation(const RunEntry &entry)
{
    QString text = listedText(provenance(*entry.record));
    if (!entry.note.name.empty())
        text = fromStd(entry.note.name) + QLatin1Char('\n') + text;
    if (!entry.note.note.empty())
        text += QStringLiteral("\n\n") + fromStd(entry.note.note);
    if (entry.note.isPinned)
        text += QStringLiteral("\n\n") +
                said(CORELANE_TR("run.pinned", "Pinned: kept, whatever its age"));
    return text;
}

QString whenText(const RunRecord &run, const QString &today)
{
    const QString started = fromStd(whenText(run));
    const QString date = started.left(10);
    const QString time = started.mid(11);
    return date == today ? time : (date + QLatin1Char(' ') + time.left(5)).trimmed();
}

QString speedupExplanation(const RunRecord &run, const RunRecord *baseline)
{
    if (!baseline && !run.spec.command.empty())
        return said(CORELANE_TR(
            "run.no-command-baseline",
            "No run is the baseline of your commands yet: choose one in its context menu"));
    if (!baseline)
        return said(CORELANE_TR(
            "run.no-baseline",
            "No sequential run of the same work in the same runtime on such a machine yet"));
    if (baseline == &run)
        return said(CORELANE_TR("run.is-baseline", "Speedup is counted from this run"));
    const QString when = whenText(*baseline, fromStd(run.startedAt).left(10));
    return said(sentence(CORELANE_TR("run.against", "against {baseline}: {real}, {when}"),
                         arg<"baseline">(runTitle(*baseline)),
                         arg<"real">(Figure::seconds(baseline->real_ns().value_or(0), 3)),
                         arg<"when">(when.toStdString())));
}

QString stateText(const RunEntry &entry)
{
    if (isThinned(entry))
        return said(factOf(Fact::outcome, *entry.record));
    const RunState state = stateOf(entry);
    const bool hasReason = state == RunState::failed || state == RunState::cancelled;
    return said(withReason(title(state), hasReason ? reasonOf(entry).toStdString() : ""));
}

HeadlineText headlineOf(const RunEntry &entry, const Headline &told)
{
    const RunRecord &run = *entry.record;
    HeadlineText text{.what = said(told.what), .why = said(told.why)};
    if (stateOf(entry) == RunState::running)
        text.why = withLost(progressText(run), run);
    if (entry.problem.isEmpty() || entry.problem == said(notDone(run)))
        return text;
    if (!run.release_ns)
        text.what = said(didNotRun(run));
    text.why = withLost(entry.problem, run);
    return text;
}

QString outcomeText(const RunEntry &entry)
{
    const auto real_ns = entry.record->real_ns();
    const auto time = arg<"time">(Figure::seconds(real_ns.value_or(0)));
    switch (stateOf(entry)) {
    case RunState::running:
        return said(CORELANE_TR("outcome.is-running", "Running"));
    case RunState::done:
        return said(sentence(CORELANE_TR("outcome.done-in", "Done in {time}"), time));
    case RunState::failed:
        return said(real_ns
                        ? sentence(CORELANE_TR("outcome.failed-after", "Failed after {time}"), time)
                        : CORELANE_TR("outcome.has-failed", "Failed"));
    case RunState::cancelled:
        return said(
            real_ns
                ? sentence(CORELANE_TR("outcome.cancelled-after", "Cancelled after {time}"), time)
                : CORELANE_TR("outcome.was-cancelled", "Cancelled"));
    }
    return {};
}

QString measuringText(const RunRecord &run)
{
    const Sentence share = factOf(Fact::measuring, run);
    return share.empty() ? QString()
                         : said(sentence(CORELANE_TR("run.measuring", "measuring: {share}"),
                                         arg<"share">(share)));
}

QString lanesText(const RunRecord &run)
{
    return run.tier ? said(sentence(CORELANE_TR("run.lanes", "Lanes: {tier}"),
                                    arg<"tier">(tierText(run))))
                    : QString();
}

QString efficienciesText(const Account &account)
{
    const auto known = efficienciesOf(account);
    if (!known)
        return {};
    return listedText({sentence(CORELANE_TR("efficiency.balance", "Load Balance {share}"),
                                arg<"share">(Figure::percent(known->loadBalance))),
                       sentence(CORELANE_TR("efficiency.parallel", "Parallel Efficiency {share}"),
                                arg<"share">(Figure::percent(known->parallel)))});
}

QString efficienciesMeaning()
{
    return said(CORELANE_TR("efficiency.meaning",
                            "As the POP methodology defines them, of useful time, which is what "
                            "workers spend computing inside chunks.")) +
           QStringLiteral("\n\n") +
           said(CORELANE_TR("efficiency.balance-meaning",
                            "Load Balance: the workers' mean useful time ÷ the greatest. 100 %: "
                            "all had equally much to do.")) +
           QLatin1Char('\n') +
           said(CORELANE_TR("efficiency.parallel-meaning",
                            "Parallel Efficiency: the workers' mean useful time ÷ real. 100 %: all "
                            "computed all the time."));
}

QString coresText(const Machine &machine)
{
    if (machine.effectiveCores < machine.logicalCores)
        return said(
            sentence(CORELANE_TR_N("machine.some-cores", "{effective} of {logical} core[|s]"),
                     arg<"effective">(Figure::cores(machine.effectiveCores)),
                     arg<"logical">(Count(machine.logicalCores))));
    return said(sentence(CORELANE_TR_N("machine.all-cores", "{cores} core[|s]"),
                         arg<"cores">(Count(machine.effectiveCores))));
}

std::optional<int> percentDone(const RunRecord &run)
{
    const std::int64_t total = chunkCount(run.spec);
    if (total <= 0)
        return std::nullopt;
    return static_cast<int>(std::min<std::int64_t>(100 * chunksDone(run) / total, 100));
}

QString runningTitle(const RunRecord &run)
{
    const auto percent = percentDone(run);
    return said(percent ? sentence(CORELANE_TR("progress.title", "{share} – Corelane"),
                                   arg<"share">(Figure::percent(*percent / 100.0)))
                        : CORELANE_TR("progress.title-running", "Running – Corelane"));
}

} // namespace corelane
