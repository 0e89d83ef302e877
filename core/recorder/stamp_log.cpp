// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/stamp_log.h"

#include "record/recording_lines.h"
#include "record/utf8.h"
#include "system/clock.h"

namespace corelane {
namespace {

/// Each reading drains the event area, too. However seldom readings are, a ring of 2048 stamps must
/// not fill up in the meantime.
constexpr std::int64_t kLongestDrainPause_ns = 100'000'000;
/// Where so many stamps came, the next drain comes sooner.
constexpr std::size_t kManyStamps = kRingCapacity / 4;
constexpr std::int64_t kShortDrainPause_ns = 12'500'000;

} // namespace

void StampLog::begin(std::int64_t release_ns)
{
    m_next_ns = release_ns + kLongestDrainPause_ns;
}

std::string StampLog::drain()
{
    m_stamps.clear();
    m_reader.drain(m_stamps);
    std::string lines = allLines(m_stamps);
    for (const Stamp &stamp : m_stamps) {
        if (stamp.kind == StampKind::gil && stamp.a > 0 && stamp.b > 0) {
            const auto address = static_cast<std::uint64_t>(stamp.a);
            // Only the main thread, whose number is the process's, names its lock.
            m_gils.emplace_back(
                static_cast<int>(stamp.thread),
                AddressRange{address, address + static_cast<std::uint64_t>(stamp.b)});
        }
    }
    if (const std::int64_t dropped = m_reader.dropped(); dropped > m_dropped) {
        m_dropped = dropped;
        lines += linesOf({.droppedStamps = dropped});
    }
    m_next_ns = monotonic_ns() +
                (m_stamps.size() >= kManyStamps ? kShortDrainPause_ns : kLongestDrainPause_ns);
    return lines;
}

std::optional<std::string> StampLog::answer() const
{
    const auto answer = m_reader.answer();
    return answer ? std::optional(toUtf8(*answer)) : std::nullopt;
}

} // namespace corelane
