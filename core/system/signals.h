// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace corelane {

/// Whether this process ignores the signal now.
bool isIgnored(int signal);

/// What a process was started with: what it hands to what it starts itself.
struct StartSignals {
    sigset_t ignored; ///< as under nohup(1)
    sigset_t blocked;
};

/// Those of this process when this is called for the first time, which is the first thing that
/// main() does.
const StartSignals &signalsAtStart();

} // namespace corelane
