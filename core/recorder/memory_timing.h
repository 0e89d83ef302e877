// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/cadence.h"

#include <cstdint>
#include <limits>

namespace corelane {

/// When the memory of the tree is read: once a second, a quarter as often as a cadence would allow,
/// and besides whenever the resident sets, which come with each reading for nothing, have grown
/// beyond what they were at all readings of the memory: by much, or by less and have come to rest.
/// An expensive reading puts off what shows how memory shrinks, and the next one of what still
/// grows; but what has grown by a quarter and stands still for two readings of the tree is always
/// read.
class MemoryTiming {
public:
    /// Never before it is begun.
    void begin(std::int64_t release_ns);

    std::int64_t next_ns() const { return m_cadence.next_ns(); }
    /// To be told of each reading of the tree.
    void treeRead(std::int64_t resident_bytes);
    /// `resident_bytes`: of the tree, by the last reading.
    bool isDue(std::int64_t now_ns, std::int64_t resident_bytes) const;
    /// It was read just before `now_ns` and took `cost_ns` of CPU time.
    void done(std::int64_t now_ns, std::int64_t cost_ns, std::int64_t resident_bytes);

private:
    static constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();
    static constexpr std::int64_t kPeriod_ns = 1'000'000'000;

    Cadence m_cadence{kNever, kPeriod_ns};
    std::int64_t m_first_ns = kNever;
    std::int64_t m_earliest_ns = kNever; ///< for one between two moments of the cadence
    std::int64_t m_most_bytes = 0;       ///< resident when it was read
    std::int64_t m_last_bytes = 0;       ///< resident at the last reading of the tree
    bool m_isAtRest = false;             ///< and at the one before, but for a hundredth
};

} // namespace corelane
