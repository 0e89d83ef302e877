// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/clock.h"

#include <ctime>

namespace corelane {
namespace {

std::int64_t read_ns(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

} // namespace

std::int64_t monotonic_ns()
{
    return read_ns(CLOCK_MONOTONIC);
}

std::int64_t threadCpu_ns()
{
    return read_ns(CLOCK_THREAD_CPUTIME_ID);
}

std::optional<std::int64_t> processCpu_ns(int process)
{
    // As clock_getcpuclockid() makes it, which asks the kernel once more: the number's complement
    // above three bits, of which 2 is the scheduler's exact sum.
    const auto clock = static_cast<clockid_t>(~static_cast<unsigned>(process) << 3 | 2U);
    timespec used{};
    if (process <= 0 || clock_gettime(clock, &used) != 0)
        return std::nullopt;
    return std::int64_t{used.tv_sec} * 1'000'000'000 + used.tv_nsec;
}

std::string wallClockText()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    char moment[32];
    char offset[16]; // strftime writes it as +0200
    std::strftime(moment, sizeof moment, "%Y-%m-%dT%H:%M:%S", &local);
    std::strftime(offset, sizeof offset, "%z", &local);
    return moment + std::string(offset, 3) + ":" + (offset + 3);
}

} // namespace corelane
