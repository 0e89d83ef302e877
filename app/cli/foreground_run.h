// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "launch/commands.h"
#include "record/run_record.h"

#include <csignal>
#include <optional>

namespace corelane {

struct ForegroundRun {
    RunRecord record;
    bool wasInterrupted = false; ///< also where the run was ending by itself
    /// Why its recording is not in the file, or not all of it; the record warns of it.
    std::optional<Error> notKept = std::nullopt;
};

/// Runs a request to its end, with progress on the terminal. An interrupt (Ctrl-C, SIGTERM, SIGHUP)
/// cancels the run and what was measured is returned; a command that has the terminal gets Ctrl-C
/// itself. Errors: the run could not begin.
Result<ForegroundRun> runInForeground(const RunRequest &request, ProgressLine &progress);
/// The same for the only command of this process, which it hands its descriptors over to.
Result<ForegroundRun> runHandingOver(const RunRequest &request, ProgressLine &progress);

/// While it lives, an interrupt that comes between two runs waits, and cancels the next one.
class HeldInterrupts {
public:
    HeldInterrupts();
    ~HeldInterrupts();
    HeldInterrupts(const HeldInterrupts &) = delete;
    HeldInterrupts &operator=(const HeldInterrupts &) = delete;

private:
    sigset_t m_previous;
};

/// The exit status of a subcommand for how a run ended; a failure, also to keep it, has been told
/// on stderr.
int exitCodeOf(const ForegroundRun &run);

/// "Python threads ×4 failed: exit status 1"
Sentence failureOf(const RunRecord &run);

} // namespace corelane
