// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lane_threads.h"
#include "record/run_record.h"

#include <cstdint>
#include <map>
#include <optional>

namespace corelane {

// wait4, the readings and the switch records tell of the same CPU time. Here they are set against
// each other, so that no figure is called exact of which another source proves that it is not.

/// Whether the switch records tell of every thread all the time: the lanes are exact, no records
/// were lost, and no process went without them.
bool hasAllSwitches(const RunRecord &run);

/// The processes whose threads must be taken from the readings although the run's lanes are exact,
/// and from when on: those of which the recorder says so, and those of which a thread's reading
/// shows more CPU time than its switch records and switching itself explain.
std::map<int, std::int64_t> processesWithoutSwitches(const RunRecord &run,
                                                     const ThreadIndex &threads);

/// How far CPU time by wait4 and time on cores by the switches are apart, and what that is. Only
/// one of the three is not 0.
struct SwitchingGap {
    std::int64_t cpu_ns = 0;       ///< by wait4, the whole tree
    std::int64_t onCores_ns = 0;   ///< by the switch records
    std::int64_t switching_ns = 0; ///< what the switches took; below 0: stolen time
    std::int64_t unseen_ns = 0;    ///< in no switch record, and too much for the switches
    std::int64_t unwaited_ns = 0;  ///< on cores, in nobody's wait4, and too much for stolen time

    bool operator==(const SwitchingGap &) const = default;
};

/// Empty unless the run is over and its lanes are exact.
std::optional<SwitchingGap> switchingGap(const RunRecord &run);

} // namespace corelane
