// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <ctime>

namespace corelane {

/// How much of a core a program gets here at this moment: 1 on an idle machine, 0.25 where three
/// others compete for each core. A time that a test has measured, multiplied by it, is what an idle
/// machine would have taken at the most: so a promise in seconds can be held to it whatever else
/// runs. Computes for 20 ms of CPU time.
inline double shareOfACore()
{
    const auto cpu_s = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    };
    const auto begin = std::chrono::steady_clock::now();
    const double cpuBegin_s = cpu_s();
    while (cpu_s() - cpuBegin_s < 0.02) {
    }
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    return (cpu_s() - cpuBegin_s) / wall.count();
}

} // namespace corelane
