// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings/explanation.h"
#include "window/runs/runs.h"
#include "window/widgets/headline_panel.h"

#include <QString>

#include <optional>

namespace corelane {

// The words in which the window tells the figures of a run; pure. What is not known is empty.

/// "78,498 ✓"; for a run that failed or was cancelled, that and why.
QString answerText(const RunEntry &entry);
/// What a run is called: "Python 3.11 threads", behind the name that a person gave it and before
/// the first line of the note on it: "★ warm cache · Python 3.11 threads — after the fix"; the star
/// is for a pinned one.
QString nameText(const RunEntry &entry);
/// How its figures came about, and the whole note.
QString nameExplanation(const RunEntry &entry);
/// "10:42:18"; "2026-11-23 10:42" when that is not `today`, an ISO date.
QString whenText(const RunRecord &run, const QString &today);
/// Which run it is counted from: "against Python 3.11 sequential: 3.983 s, 10:41:20".
QString speedupExplanation(const RunRecord &run, const RunRecord *baseline);
/// "done", "running" and so on, with the reason where there is one; "done, but stamps lost".
QString stateText(const RunEntry &entry);
/// The headline of a run of the table, of which `told` is what its analysis says; one under way
/// tells its progress, one that lost its recorder says so.
HeadlineText headlineOf(const RunEntry &entry, const Headline &told);
/// "Done in 4.00 s", for the status bar.
QString outcomeText(const RunEntry &entry);
/// "measuring: 0.2 % of one core".
QString measuringText(const RunRecord &run);
/// "Lanes: exact" or "Lanes: sampled"; empty for recordings without lanes.
QString lanesText(const RunRecord &run);
/// "Load Balance 98 % · Parallel Efficiency 47 %"; empty where no worker reports useful time.
QString efficienciesText(const Account &account);
/// What the two mean.
QString efficienciesMeaning();
/// "2 cores" or, where the run may not use all there are, "2 of 8 cores".
QString coresText(const Machine &machine);
/// How much of a run's chunks are done, 0 … 100; empty where nobody knows how many there are.
std::optional<int> percentDone(const RunRecord &run);
/// The window's title while a run is under way: "47 % – Corelane".
QString runningTitle(const RunRecord &run);

} // namespace corelane
