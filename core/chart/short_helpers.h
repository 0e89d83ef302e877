// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lanes.h"
#include "record/run_record.h"

#include <cstddef>
#include <string>
#include <vector>

namespace corelane {

/// Short helpers of one thread.
struct HelperGroup {
    std::size_t parent = 0;         ///< its lane
    std::string name;               ///< its own
    std::vector<std::size_t> lanes; ///< theirs, by birth
    std::size_t mostAtOnce = 1;     ///< that lived at one moment

    bool operator==(const HelperGroup &) const = default;
};

/// Processes whose lanes would be hairlines: they were over within a fortieth of the run's time, as
/// what a shell script starts. Those of one maker, at least four, are a group; what a short one
/// made is its own maker's. None where the lanes are of workers, or of whose maker nobody tells.
std::vector<HelperGroup> shortHelpers(const RunRecord &run, const Lanes &lanes);

} // namespace corelane
