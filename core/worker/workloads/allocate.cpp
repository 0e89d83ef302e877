// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workload.h"

#include <vector>

namespace corelane {
namespace {

/// Numbers in the list that a unit builds: 34 MiB, more than the allocator ever keeps back (32 MiB,
/// see mallopt(3), M_MMAP_THRESHOLD), so that each list is new memory from the kernel.
constexpr std::size_t kNumbers = 4'456'448;

Result<Work> prepare(const RunSpec &)
{
    return workOfUnits([](std::int64_t) {
        const std::vector<std::int64_t> list(kNumbers, 1);
        // Read through volatile, so that the list cannot be optimised away.
        const volatile std::int64_t *last = &list.back();
        return *last * static_cast<std::int64_t>(list.size());
    });
}

} // namespace

NativeWorkload allocate()
{
    return {"allocate", prepare};
}

} // namespace corelane
