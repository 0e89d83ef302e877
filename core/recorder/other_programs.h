// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace corelane {

/// Names the programs that have the cores while the run waits for one. Looking at all processes of
/// the machine is expensive (some 0.5 µs each, and 10 of those that had a core), so it looks only
/// then, at most once a second, and never so often that it takes more than 1/2000 of a core.
class OtherPrograms {
public:
    /// What they had used before the run, which costs it nothing yet.
    void begin(std::int64_t time_ns);

    /// One reading went by: how long threads of the run waited for a core since the one before,
    /// and how long others were on cores. `own`: the run's processes.
    std::vector<OtherReading> take(std::int64_t time_ns, std::int64_t queued_ns,
                                   std::int64_t others_ns, const std::vector<int> &own);
    /// The run is over: what has not been told yet.
    std::vector<OtherReading> finish(std::int64_t time_ns, const std::vector<int> &own);

private:
    using Used = std::unordered_map<int, std::int64_t>; ///< CPU time by process
    bool isWaitingForOthers(std::int64_t time_ns) const;
    std::vector<OtherReading> look(std::int64_t time_ns, const std::vector<int> &own);

    Used m_used;
    bool m_isComplete = false;  ///< who is not in m_used was born later
    std::int64_t m_look_ns = 0; ///< when m_used was read
    std::int64_t m_period_ns = 1'000'000'000;
    std::int64_t m_since_ns = 0; ///< what is counted below
    std::int64_t m_queued_ns = 0;
    std::int64_t m_others_ns = 0;
};

} // namespace corelane
