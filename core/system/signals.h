// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace corelane {

/// Whether this process ignores the signal now.
bool isIgnored(int signal);

/// The signals that this process was started to ignore, as under nohup(1): those that it ignores
/// when this is called for the first time, which is the first thing that main() does.
const sigset_t &ignoredAtStart();

} // namespace corelane
