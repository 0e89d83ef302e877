// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

/// Uses that much CPU time of the calling thread, in user mode.
inline void spin(double seconds)
{
    volatile unsigned sink = 0;
    timespec used{};
    do {
        for (unsigned i = 0; i < 20'000; ++i)
            sink = sink + i;
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    } while (static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) * 1e-9 < seconds);
}
