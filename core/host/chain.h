// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <set>
#include <string>
#include <vector>

namespace corelane {

/// The descriptors that are open now. Called first thing, it tells what was inherited.
std::set<int> openDescriptors();

/// Runs the command as a child and waits for its end. The child has the `inherited`
/// descriptors and no other; from 3 on they are closed here, so that their ends are the child's
/// alone. Its signals are as they were found. SIGTERM, SIGINT, SIGHUP and SIGQUIT are passed on to
/// it, and it is told when this process dies (followParent()). Returns its status as waitpid(2)
/// tells it. To be called from the main thread. Errors: it cannot be started.
Result<int> runChained(const std::vector<std::string> &command, const std::set<int> &inherited);

} // namespace corelane
