// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <functional>

namespace corelane {

/// What becomes of the processes that are left when the child has ended by itself.
enum class Orphans { end, leave };

/// Whose is the process group of the program that runs guarded.
enum class GroupOf {
    recorder, ///< what it starts for the run has another
    command,  ///< the command is in it, as it would be without a recorder
};

struct GuardPlan {
    Orphans orphans = Orphans::end;
    GroupOf group = GroupOf::recorder;
};

/// Runs `work` in a child of this process, which stays behind as its guard: it waits, passes on the
/// signals that ask for an end, and ends as the child does, with what `work` returns as its status.
/// Should the child be killed, whatever it has started is handed to the guard, a subreaper that
/// started nothing else, and is ended: so whoever starts a recorder need not be a subreaper, nor
/// tell the run's processes from its own. Should the guard be killed, the child is told
/// (followParent()).
///
/// The guard has a session of its own, so that a SIGKILL for the group of whoever started it does
/// not reach it; but for the one that leads a group which the command shares (a recorder that a
/// shell has started, with --inherit-stdio). Guard and child killed at the same moment is the case
/// that neither can mend; whoever has started them may (launch/stray_processes.h).
///
/// Returns in the child alone. The guard keeps stdin, stdout and stderr and closes all other
/// descriptors. To be called first, before there are threads. Errors: the system refuses a process
/// or a pipe.
Result<int> runGuarded(const GuardPlan &plan, const std::function<int()> &work);

} // namespace corelane
