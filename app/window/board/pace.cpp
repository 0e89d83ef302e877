// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/pace.h"

#include <algorithm>
#include <ctime>

namespace corelane {
namespace {

constexpr std::int64_t kMostSaved_ns = 2'000'000; ///< CPU time, for what comes at once
constexpr std::int64_t kMostOwed_ns = 20'000'000; ///< what is beyond is forgiven

std::int64_t read_ns(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::int64_t{1'000'000'000} * time.tv_sec + time.tv_nsec;
}

} // namespace

Spent Spent::now()
{
    return {.time_ns = read_ns(CLOCK_MONOTONIC), .cpu_ns = read_ns(CLOCK_PROCESS_CPUTIME_ID)};
}

void Pace::restart()
{
    m_last = m_clock();
    m_done_ns = m_last.time_ns - kLongest_ns;
    m_over_ns = 0;
}

bool Pace::isTime()
{
    const Spent now = m_clock();
    const std::int64_t share_ns = (now.time_ns - m_last.time_ns) * kShare_permille / 1000;
    m_over_ns =
        std::clamp(m_over_ns + now.cpu_ns - m_last.cpu_ns - share_ns, -kMostSaved_ns, kMostOwed_ns);
    m_last = now;
    if (m_over_ns > 0 && now.time_ns - m_done_ns < kLongest_ns)
        return false;
    m_done_ns = now.time_ns;
    return true;
}

} // namespace corelane
