// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/active_run.h"

#include <poll.h>

namespace corelane {

/// Waits for the end of a run, taking what arrives.
inline Status waitFor(ActiveRun &run)
{
    while (!run.isOver()) {
        pollfd waiting{.fd = run.descriptor(), .events = POLLIN, .revents = 0};
        poll(&waiting, 1, -1);
        if (Status taken = run.takeAvailable(); !taken)
            return taken;
    }
    return Done{};
}

} // namespace corelane
