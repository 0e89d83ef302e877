// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the C and C++ programs of the truth set do while they work or let time pass.

#include <stddef.h>
#include <time.h>

/// Seconds of a clock.
static inline double secondsOf(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/// So many seconds from now, or that long, as the system calls take it.
static inline struct timespec timeOf(double seconds)
{
    struct timespec time;
    time.tv_sec = (time_t)seconds;
    time.tv_nsec = (long)((seconds - (double)time.tv_sec) * 1e9);
    return time;
}

/// Computes without a system call or a wait until the calling thread has used so many seconds of
/// CPU time more. So the work is the same whatever else runs.
static inline void compute(double seconds)
{
    const double end = secondsOf(CLOCK_THREAD_CPUTIME_ID) + seconds;
    volatile unsigned sink = 0;
    do {
        for (unsigned i = 0; i < 20000; ++i)
            sink = sink + i;
    } while (secondsOf(CLOCK_THREAD_CPUTIME_ID) < end);
}

/// Lets so many seconds pass in one call.
static inline void letPass(double seconds)
{
    const struct timespec time = timeOf(seconds);
    nanosleep(&time, NULL);
}
