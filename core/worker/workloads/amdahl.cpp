// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workload.h"

namespace corelane {
namespace {

constexpr int kSteps = 1000; ///< of a unit

/// Steps of a linear congruential generator, each of which needs the one before: the same time for
/// every unit. The multiplier is the C standard's example for rand().
std::int64_t lastOf(std::int64_t unit)
{
    std::uint64_t x = static_cast<std::uint64_t>(unit);
    for (int step = 0; step < kSteps; ++step)
        x = (x * 1'103'515'245 + 12'345) & 0x7fffffff;
    return static_cast<std::int64_t>(x >> 16);
}

/// All units are alike. That the first ones are the main program's alone is the job's doing.
Result<Work> prepare(const RunSpec &)
{
    return workOfUnits(lastOf);
}

} // namespace

NativeWorkload amdahl()
{
    return {"amdahl", prepare, {"serial-percent"}};
}

} // namespace corelane
