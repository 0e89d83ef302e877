// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/signals.h"

namespace corelane {

bool isIgnored(int signal)
{
    struct sigaction action {};
    return sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

const StartSignals &signalsAtStart()
{
    static const StartSignals signals = [] {
        StartSignals found;
        sigemptyset(&found.ignored);
        for (int signal = 1; signal < NSIG; ++signal) {
            if (isIgnored(signal))
                sigaddset(&found.ignored, signal);
        }
        pthread_sigmask(SIG_BLOCK, nullptr, &found.blocked);
        return found;
    }();
    return signals;
}

} // namespace corelane
