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

} // namespace corelane
