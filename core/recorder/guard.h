// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <functional>

namespace corelane {

/// What becomes of the processes that are left when the child has ended by itself.
enum class Orphans { end, leave };

/// Runs `work` in a child of this process, which stays behind as its guard: it waits, passes on the
/// signals that ask for an end, and ends as the child does, with what `work` returns as its status.
/// Should the child be killed, whatever it has started is handed to the guard, a subreaper that
/// started nothing else, and is ended: so whoever starts a recorder need not be a subreaper, nor
/// tell the run's processes from its own. Should the guard be killed, the child is told
/// (followParent()).
///
/// Returns in the child alone. The guard keeps stdin, stdout and stderr and closes all other
/// descriptors. To be called first, before there are threads. Errors: the system refuses a process.
Result<int> runGuarded(Orphans orphans, const std::function<int()> &work);

} // namespace corelane
