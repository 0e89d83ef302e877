// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <cstdint>
#include <map>
#include <vector>

namespace corelane {

/// CPU time of the run on each core. Two sources feed it: what each living task used since the
/// reading before, counted on the core on which it ran last; and the tree's total, which also knows
/// of tasks that came and went between two readings. That remainder is put on the cores that were
/// busy beyond what is known already, in proportion.
class RunCores {
public:
    /// `cores` are those that readings() always lists; others join once they are used.
    explicit RunCores(const std::vector<int> &cores);

    void add(int core, std::int64_t cpu_ns);

    /// Ends one reading: brings the sum up to `total_ns`, if it is below. `cores` is the present
    /// /proc/stat; it may be empty.
    void settle(std::int64_t total_ns, const std::vector<CoreReading> &cores);

    std::vector<RunCoreReading> readings(std::int64_t time_ns) const;

private:
    struct Core {
        std::int64_t cpu_ns = 0;
        std::int64_t settled_ns = 0; ///< cpu_ns at the reading before
        std::int64_t busy_ns = 0;    ///< of /proc/stat at the reading before
        std::int64_t unknown_ns = 0; ///< busy since then beyond what is known of the run
    };
    std::int64_t sum_ns() const;
    void noteBusy(const std::vector<CoreReading> &cores);
    void distribute(std::int64_t remainder_ns);

    std::map<int, Core> m_cores;
};

} // namespace corelane
