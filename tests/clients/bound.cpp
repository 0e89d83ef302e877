// SPDX-License-Identifier: GPL-3.0-or-later
// bound SECONDS [BEFORE]: uses BEFORE seconds of CPU time where it may, binds itself to the first
// of its CPUs, and uses SECONDS there, in two threads of which each uses half.
#include "spinning.h"

#include <sched.h>

#include <cstddef>
#include <cstdlib>
#include <thread>

namespace {

void bindToFirst()
{
    cpu_set_t all;
    CPU_ZERO(&all);
    sched_getaffinity(0, sizeof all, &all);
    std::size_t cpu = 0;
    while (!CPU_ISSET(cpu, &all))
        ++cpu;
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(cpu, &one);
    sched_setaffinity(0, sizeof one, &one);
}

} // namespace

int main(int argc, char **argv)
{
    const double seconds = argc > 1 ? std::atof(argv[1]) : 1;
    if (argc > 2)
        spin(std::atof(argv[2]));
    bindToFirst();
    std::jthread other([seconds] { spin(seconds / 2); });
    spin((argc > 2 ? std::atof(argv[2]) : 0) + seconds / 2);
}
