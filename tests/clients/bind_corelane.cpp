// SPDX-License-Identifier: GPL-3.0-or-later
// bind_corelane.so: loaded into one of Corelane's programs (LD_PRELOAD), it binds that to the first
// of its CPUs before main() begins, as a library may; others it leaves alone.
#include <sched.h>

#include <cerrno>
#include <cstddef>
#include <cstring>

__attribute__((constructor)) static void bind()
{
    cpu_set_t cpus;
    if (std::strncmp(program_invocation_short_name, "corelane", 8) != 0 ||
        sched_getaffinity(0, sizeof cpus, &cpus) != 0)
        return;
    std::size_t first = 0;
    while (!CPU_ISSET(first, &cpus))
        ++first;
    CPU_ZERO(&cpus);
    CPU_SET(first, &cpus);
    sched_setaffinity(0, sizeof cpus, &cpus);
}
