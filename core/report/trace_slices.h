// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes.h"
#include "record/run_record.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace corelane {

/// A stretch of time of one row of a trace, in ns after the run's release. Of two slices of one row
/// either one is within the other or they do not overlap.
struct Slice {
    std::int64_t begin_ns = 0;
    std::int64_t end_ns = 0;
    std::string name;
    const char *category = "state"; ///< "state", "chunk", "phase", "worker"
    int core = -1;                  ///< -1: off-CPU, or not known
    bool isSampled = false; ///< how long it was in this state is known, but not when exactly

    bool operator==(const Slice &) const = default;
};

/// The stamps of a run, found by their worker.
class StampsByRing {
public:
    /// `run` outlives this.
    explicit StampsByRing(const RunRecord &run);
    std::span<const Stamp *const> of(int ring) const;

private:
    std::unordered_map<int, std::vector<const Stamp *>> m_rings;
};

/// A lane's chunks, each before the states that it holds; a state that goes on beyond an end of a
/// chunk is cut there.
std::vector<Slice> laneSlices(const StampsByRing &stamps, const Lanes &lanes, const Lane &lane);

/// The main program's phases, as its stamps tell them.
std::vector<Slice> phaseSlices(const RunRecord &run, const Lanes &lanes);

struct CoreSlices {
    int core = 0;
    std::vector<Slice> slices;
};

/// Who was on each core, by core: "worker 3" or the thread's name. Empty where only samples are
/// known.
std::vector<CoreSlices> coreSlices(const RunRecord &run, const Lanes &lanes);

} // namespace corelane
