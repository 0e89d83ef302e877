// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace corelane {

/// How one core was used, in shares of that core (1 = busy all the time), one value per bin.
struct CoreShares {
    int core = 0;
    std::vector<double> thisRun;
    std::vector<double> rest;  ///< busy, but not with this run
    std::vector<double> steal; ///< taken by the hypervisor

    bool operator==(const CoreShares &) const = default;
};

/// All cores over the run, in bins of equal width from the release on.
struct CoreUsage {
    std::int64_t bin_ns = 0;
    std::size_t bins = 0;
    std::vector<CoreShares> cores; ///< by core number

    bool operator==(const CoreUsage &) const = default;
};

/// /proc/stat and the CPU time of the run's tasks -> shares. Busy is what is neither idle, I/O wait
/// nor steal; the rest of the system is what busy has beyond this run. Both readings come in steps
/// (10 ms and about 4 ms), so bins under 200 ms show the steps more than the load. A core that the
/// kernel's readings show less busy than the run's tasks claim passes the surplus on to cores with
/// room: a task that moved between two readings was counted where it ended up. The sum over cores
/// stays the run's. Bins are wider than `bin_ns` where there would be more than a thousand, or
/// too many for as many cores.
CoreUsage coreUsage(const RunRecord &run, std::int64_t bin_ns);

/// Those cores that any thread of the run might use, as far as it is known: a program may narrow
/// its affinity itself. What others do elsewhere takes nothing from it. Empty: all.
CpuList cpusInReach(const RunRecord &run);

/// How many cores' worth of time went to others than the run while it lasted, on average, of those
/// in its reach: 0.5 is half a core. Empty where the cores were not read.
std::optional<double> coresTakenByOthers(const RunRecord &run);

/// What the hypervisor took from the cores that the run was allowed to use, from the last reading
/// before `begin_ns` to the first after `end_ns`.
std::int64_t stolen_ns(const RunRecord &run, std::int64_t begin_ns, std::int64_t end_ns);

/// A bin that suits the length of a run: 200 ms for short ones, at most 300 bins for long ones.
std::int64_t suitableBin_ns(std::int64_t real_ns);

} // namespace corelane
