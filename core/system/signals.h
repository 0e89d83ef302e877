// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace corelane {

/// Whether this process ignores the signal now.
inline bool isIgnored(int signal)
{
    struct sigaction action {};
    return sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

/// What the child of a process that stands in front of it gets when that dies (followParent()). No
/// signal that people send: it is heeded also where all of theirs are ignored.
inline int parentGoneSignal()
{
    return SIGRTMAX - 1;
}

} // namespace corelane
