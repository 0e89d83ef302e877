// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/before_main.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <cstddef>

// The first of these functions runs before the C library and a sanitizer are ready: system calls
// without their wrappers, no other function, nothing instrumented.
#if defined(__clang__)
#define CORELANE_PLAIN __attribute__((disable_sanitizer_instrumentation))
#else
#define CORELANE_PLAIN __attribute__((no_sanitize("address", "thread", "undefined")))
#endif

namespace corelane {
namespace {

/// A set of CPUs as the kernel has it, one bit each; it tells how many bytes it needs.
struct CpuBits {
    static constexpr std::size_t kMost = 8192; // bytes, for 65,536 CPUs
    alignas(unsigned long) unsigned char bytes[kMost];
    long size; ///< 0 or below: it could not be read
};

CpuBits keptAffinity;
char **keptVariables = nullptr;

constexpr int kOutOfSight = 0x80; ///< in the first letter of a name, which is then nobody's

/// What stands at the end of the name of a variable of OpenMP, first letter aside.
constexpr const char *kOpenMpNames[] = {"OMP_", "GOMP_", "KMP_"};

CORELANE_PLAIN bool isOpenMp(const char *variable, int added)
{
    for (const char *name : kOpenMpNames) {
        std::size_t same = 0;
        if (static_cast<unsigned char>(variable[0]) == (name[0] | added))
            same = 1;
        while (same > 0 && name[same] != '\0' && variable[same] == name[same])
            ++same;
        if (same > 0 && name[same] == '\0')
            return true;
    }
    return false;
}

CORELANE_PLAIN void readAffinity(CpuBits &affinity)
{
    affinity.size = syscall(SYS_sched_getaffinity, 0, CpuBits::kMost, affinity.bytes);
}

CORELANE_PLAIN void beginLoading(int, char **, char **variables)
{
    readAffinity(keptAffinity);
    keptVariables = variables;
    for (char **variable = variables; *variable; ++variable) {
        if (isOpenMp(*variable, 0))
            **variable = static_cast<char>(**variable | kOutOfSight);
    }
}

bool isSame(const CpuBits &one, const CpuBits &other)
{
    bool same = one.size == other.size;
    for (long i = 0; same && i < one.size; ++i)
        same = one.bytes[i] == other.bytes[i];
    return same;
}

__attribute__((section(".preinit_array"),
               used)) void (*const kBeginLoading)(int, char **, char **) = beginLoading;

} // namespace

LaterLoading::LaterLoading()
{
    beginLoading(0, nullptr, environ);
}

void endLoading()
{
    for (char **variable = keptVariables; variable && *variable; ++variable) {
        if (isOpenMp(*variable, kOutOfSight))
            **variable = static_cast<char>(**variable & ~kOutOfSight);
    }
    keptVariables = nullptr;
    // Only where it has changed: the kernel takes a set that was asked for as a wish that it keeps
    // when the CPUs of the group change.
    static CpuBits now;
    readAffinity(now);
    if (keptAffinity.size > 0 && !isSame(keptAffinity, now))
        syscall(SYS_sched_setaffinity, 0, static_cast<std::size_t>(keptAffinity.size),
                keptAffinity.bytes);
}

} // namespace corelane
