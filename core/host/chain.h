// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <set>
#include <string>
#include <vector>

namespace corelane {

/// The descriptors that are open: called first thing, it tells what was inherited.
std::set<int> openDescriptors();

/// Runs the command as a child and waits for its end. The child has the descriptors `inherited` and
/// no other; those from 3 on are closed here, so that their ends are the child's alone. SIGTERM,
/// SIGINT and SIGHUP are passed on. Returns the status as waitpid(2) tells it. Errors: it cannot be
/// started.
Result<int> runChained(const std::vector<std::string> &command, const std::set<int> &inherited);

/// Ends this process as a child with that status has ended.
[[noreturn]] void endAs(int status);

} // namespace corelane
