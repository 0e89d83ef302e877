// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/affinity.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <climits>

namespace corelane {
namespace {

constexpr std::size_t kBitsPerWord = CHAR_BIT * sizeof(__cpu_mask);

} // namespace

std::optional<CpuMask> readCpuMask(int thread)
{
    // The kernel refuses a mask that is smaller than its own, whose size it tells only then.
    static std::size_t words = 1024 / kBitsPerWord;
    constexpr std::size_t kMostWords = (1 << 16) / kBitsPerWord;
    for (;;) {
        CpuMask mask(words);
        const long size =
            syscall(SYS_sched_getaffinity, thread, mask.size() * sizeof(__cpu_mask), mask.data());
        if (size > 0) {
            mask.resize(static_cast<std::size_t>(size) / sizeof(__cpu_mask));
            return mask;
        }
        if (errno != EINVAL || words >= kMostWords)
            return std::nullopt;
        words *= 2;
    }
}

std::vector<int> cpusIn(const CpuMask &mask)
{
    std::vector<int> cpus;
    for (std::size_t bit = 0; bit < mask.size() * kBitsPerWord; ++bit) {
        if ((mask[bit / kBitsPerWord] >> bit % kBitsPerWord & 1) != 0)
            cpus.push_back(static_cast<int>(bit));
    }
    return cpus;
}

} // namespace corelane
