// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/affinity_watch.h"

#include <utility>

namespace corelane {

std::optional<AffinityReading> AffinityWatch::look(int thread, std::int64_t time_ns)
{
    constexpr std::int64_t kPeriod_ns = 1'000'000'000;
    const auto [found, isNew] = m_threads.try_emplace(thread, Thread{.first_ns = time_ns});
    Thread &known = found->second;
    if (!isNew && time_ns < known.due_ns)
        return std::nullopt;
    known.due_ns = time_ns < known.first_ns + kPeriod_ns ? time_ns : time_ns + kPeriod_ns;
    auto mask = readCpuMask(thread);
    if (!mask || mask == (known.told ? known.told : m_run))
        return std::nullopt;
    AffinityReading reading{.time_ns = time_ns, .thread = thread, .cpus = cpusIn(*mask)};
    known.told = std::move(mask);
    return reading;
}

} // namespace corelane
