// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/installation.h"
#include "launch/interpreter_cache.h"
#include "launch/study_run.h"

#include <memory>
#include <string>
#include <vector>

namespace corelane {

/// A study as its file tells it.
struct KeptStudy {
    StudyPlan plan;
    std::vector<std::shared_ptr<const RunRecord>> runs; ///< of the file, or their summaries
    std::string file;
};

/// The study with what is left of it, only to be looked at: nothing is run for this, not even an
/// interpreter asked. Errors: its plan is not whole.
Result<StudyRun> plannedStudy(const KeptStudy &kept);

/// The command lines that going on with a study would run, each once, as shownCommand() tells them.
/// Whoever has not made the file himself is asked to confirm them.
std::vector<std::string> commandsLeft(const StudyRun &study, const Installation &installation);

/// The study with what is left of it, to be gone on with on this machine: its interpreters are
/// asked once more. The one rule for the terminal and the window. `isForced`: on another machine,
/// or with another version of an interpreter, too. Errors: what speaks against it. Blocks while
/// interpreters are asked; any thread.
Result<StudyRun> continuedStudy(const KeptStudy &kept, const Machine &here,
                                InterpreterCache &interpreters, bool isForced);

} // namespace corelane
