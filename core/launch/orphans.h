// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <set>
#include <sys/types.h>

namespace corelane {

/// Makes this process the one that orphaned descendants are handed to (prctl
/// PR_SET_CHILD_SUBREAPER, Linux 3.4).
void becomeSubreaper();

/// This process's children now, from /proc/self/task/*/children.
std::set<pid_t> ownChildren();

/// Ends (SIGKILL) and reaps every child of this process that is not in `spared`, and what is handed
/// to it meanwhile, until none is left or `patience` is over. For a subreaper this is the whole
/// tree of a recorder that was killed.
void endOrphans(const std::set<pid_t> &spared, std::chrono::milliseconds patience);

} // namespace corelane
