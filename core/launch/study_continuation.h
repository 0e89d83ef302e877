// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The study with what is left of it, to be gone on with on this machine: its interpreters are
/// asked once more. The one rule for the terminal and the window. `isForced`: on another machine,
/// or with another version of an interpreter, too. Errors: what speaks against it. Blocks while
/// interpreters are asked; any thread.
Result<StudyRun> continuedStudy(const KeptStudy &kept, const Machine &here,
                                InterpreterCache &interpreters, bool isForced);

} // namespace corelane
