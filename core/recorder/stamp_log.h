// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/event_area.h"
#include "recorder/gil_addresses.h"

#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace corelane {

/// What the workers stamp and answer, as lines of the recording.
class StampLog {
public:
    explicit StampLog(EventAreaReader reader) : m_reader(std::move(reader)) {}

    /// From here on the area is to be drained in time.
    void begin(std::int64_t release_ns);
    /// When the next drain is due, at the latest: a ring must not fill up.
    std::int64_t next_ns() const { return m_next_ns; }

    /// The lines for what has been stamped since the last call.
    std::string drain();
    /// The locks that main threads have named since the last call, by process.
    std::vector<std::pair<int, AddressRange>> takeGils() { return std::exchange(m_gils, {}); }

    /// The run's answer, once there is one.
    std::optional<std::string> answer() const;

private:
    EventAreaReader m_reader;
    std::vector<Stamp> m_stamps; ///< of the last drain
    std::vector<std::pair<int, AddressRange>> m_gils;
    std::int64_t m_dropped = 0; ///< as last told
    std::int64_t m_next_ns = std::numeric_limits<std::int64_t>::max();
};

} // namespace corelane
