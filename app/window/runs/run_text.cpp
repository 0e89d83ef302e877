// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/run_text.h"

#include "analysis/accounting.h"
#include "analysis/run_facts.h"
#include "analysis/run_title.h"
#include "catalog/chunks.h"
#include "charts/language.h"
#include "record/text.h"

#include <algorithm>

namespace corelane {
namespace {

QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

QString secondsText(std::int64_t time_ns)
{
    return fromStd(seconds(time_ns, 3));
}

QString answerText(const RunEntry &entry)
{
    switch (stateOf(entry)) {
    case RunState::running:
        return {};
    case RunState::done:
        return fromStd(factText(Fact::answer, *entry.record));
    case RunState::failed:
        return QStringLiteral("failed: ") + reasonOf(entry);
    case RunState::cancelled:
        return QStringLiteral("cancelled");
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
    QString text = fromStd(provenance(*entry.record));
    if (!entry.note.name.empty())
        text = fromStd(entry.note.name) + QLatin1Char('\n') + text;
    if (!entry.note.note.empty())
        text += QStringLiteral("\n\n") + fromStd(entry.note.note);
    if (entry.note.isPinned)
        text += QStringLiteral("\n\nPinned: kept, whatever its age");
    return text;
}

QString whenText(const RunRecord &run, const QString &today)
{
    const QString started = fromStd(whenText(run));
    const QString date = started.left(10);
    const QString time = started.mid(11);
    return date == today ? time : (date + QLatin1Char(' ') + time.left(5)).trimmed();
}

QString speedupText(const RunRecord &run, const RunRecord *baseline)
{
    if (!baseline)
        return {};
    if (baseline == &run)
        return QStringLiteral("baseline");
    const auto gain = speedup(run, *baseline);
    return gain ? fromStd(decimal(*gain, 2)) : QString();
}

QString speedupExplanation(const RunRecord &run, const RunRecord *baseline)
{
    if (!baseline && !run.spec.command.empty())
        return QStringLiteral(
            "No run is the baseline of your commands yet: choose one in its context menu");
    if (!baseline)
        return QStringLiteral(
            "No sequential run of the same work in the same runtime on such a machine yet");
    if (baseline == &run)
        return QStringLiteral("Speedup is counted from this run");
    return QStringLiteral("against %1: %2 s, %3")
        .arg(fromStd(runTitle(*baseline)), secondsText(baseline->real_ns().value_or(0)),
             whenText(*baseline, fromStd(run.startedAt).left(10)));
}

QString efficiencyText(const RunRecord &run, const RunRecord *baseline)
{
    if (!baseline || baseline == &run)
        return {};
    const auto share = efficiency(run, *baseline);
    return share ? fromStd(percentText(*share)) : QString();
}

QString stateText(const RunEntry &entry)
{
    const QString reason = reasonOf(entry);
    const QString because = reason.isEmpty() ? QString() : QStringLiteral(": ") + reason;
    switch (stateOf(entry)) {
    case RunState::running:
        return QStringLiteral("running");
    case RunState::done:
        return QStringLiteral("done");
    case RunState::failed:
        return QStringLiteral("failed") + because;
    case RunState::cancelled:
        return QStringLiteral("cancelled") + because;
    }
    return {};
}

HeadlineText headlineOf(const RunEntry &entry, const Headline &told)
{
    const RunRecord &run = *entry.record;
    HeadlineText text{.what = said(told.what), .why = said(told.why)};
    if (stateOf(entry) == RunState::running && text.why.isEmpty())
        text.why = progressText(run);
    if (entry.problem.isEmpty())
        return text;
    if (!run.release_ns)
        text.what = said(didNotRun(run));
    text.why = entry.problem;
    return text;
}

QString outcomeText(const RunEntry &entry)
{
    const auto real_ns = entry.record->real_ns();
    const QString time = real_ns ? fromStd(seconds(*real_ns, 2)) + QStringLiteral(" s") : QString();
    switch (stateOf(entry)) {
    case RunState::running:
        return QStringLiteral("Running");
    case RunState::done:
        return QStringLiteral("Done in ") + time;
    case RunState::failed:
        return time.isEmpty() ? QStringLiteral("Failed") : QStringLiteral("Failed after ") + time;
    case RunState::cancelled:
        return time.isEmpty() ? QStringLiteral("Cancelled")
                              : QStringLiteral("Cancelled after ") + time;
    }
    return {};
}

QString measuringText(const RunRecord &run)
{
    const std::string share = factText(Fact::measuring, run);
    return share.empty() ? QString() : QStringLiteral("measuring: ") + fromStd(share);
}

QString lanesText(const RunRecord &run)
{
    if (!run.tier)
        return {};
    return *run.tier == Tier::exact ? QStringLiteral("Lanes: exact")
                                    : QStringLiteral("Lanes: sampled");
}

QString efficienciesText(const Account &account)
{
    const auto known = efficienciesOf(account);
    if (!known)
        return {};
    return QStringLiteral("Load Balance %1 · Parallel Efficiency %2")
        .arg(fromStd(percentText(known->loadBalance)), fromStd(percentText(known->parallel)));
}

QString efficienciesMeaning()
{
    return QStringLiteral(
        "As the POP methodology defines them, of useful time, which is what workers spend "
        "computing inside chunks.\n\n"
        "Load Balance: the workers' mean useful time ÷ the greatest. 100 %: all had equally much "
        "to do.\n"
        "Parallel Efficiency: the workers' mean useful time ÷ real. 100 %: all computed all the "
        "time.");
}

QString coresText(const Machine &machine)
{
    const QString effective = fromStd(coreCount(machine.effectiveCores));
    if (machine.effectiveCores < machine.logicalCores)
        return QStringLiteral("%1 of %2 cores").arg(effective).arg(machine.logicalCores);
    return effective +
           (machine.effectiveCores == 1 ? QStringLiteral(" core") : QStringLiteral(" cores"));
}

QString progressText(const RunRecord &run)
{
    const std::int64_t done = chunksDone(run);
    const std::int64_t total = chunkCount(run.spec);
    if (total > 0)
        return QStringLiteral("%1 of %2 chunks")
            .arg(fromStd(grouped(done)), fromStd(grouped(total)));
    if (done == 0)
        return {};
    return done == 1 ? QStringLiteral("1 chunk done")
                     : QStringLiteral("%1 chunks done").arg(fromStd(grouped(done)));
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
    return percent ? QStringLiteral("%1 % – Corelane").arg(*percent)
                   : QStringLiteral("Running – Corelane");
}

} // namespace corelane
