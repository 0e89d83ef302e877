// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/signals.h"

namespace corelane {

bool isIgnored(int signal)
{
    struct sigaction action {};
    return sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

const sigset_t &ignoredAtStart()
{
    static const sigset_t ignored = [] {
        sigset_t found;
        sigemptyset(&found);
        for (int signal = 1; signal < NSIG; ++signal) {
            if (isIgnored(signal))
                sigaddset(&found, signal);
        }
        return found;
    }();
    return ignored;
}

} // namespace corelane
