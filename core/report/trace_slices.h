// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lane_stream.h"
#include "analysis/lanes/lanes.h"
#include "record/run_record.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace corelane {

/// A stretch of time of one row of a trace, in ns after the run's release. Of two slices of one row
/// either one is within the other or they do not overlap.
struct Slice {
    std::int64_t begin_ns = 0;
    std::int64_t end_ns = 0;
    std::string_view name;              ///< of something that outlives it
    std::optional<std::int64_t> number; ///< behind the name: "chunk 17"
    const char *category = "state";     ///< "state", "chunk", "phase", "worker"
    int core = -1;                      ///< -1: off-CPU, or not known
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

/// Slices are handed over one by one: a trace may have some ten million.
using TakeSlice = std::function<void(const Slice &)>;

/// A lane's chunks, each before the states that it holds; a state that goes on beyond an end of a
/// chunk is cut there.
void laneSlices(const StampsByRing &stamps, const Lanes &lanes, LaneStream lane,
                const TakeSlice &take);

/// The main program's phases, as its stamps tell them.
std::vector<Slice> phaseSlices(const RunRecord &run, const Lanes &lanes);

/// Who was on each core: "worker 3" or the thread's name. Nobody where only samples are known.
class CoreSlices {
public:
    /// `run` and `lanes`, which need no intervals, outlive this.
    CoreSlices(const RunRecord &run, const Lanes &lanes);
    /// In ascending order.
    std::vector<int> cores() const;
    void of(int core, const TakeSlice &take) const;

private:
    using Place = std::uint32_t; ///< among the run's switches

    const RunRecord &m_run;
    const Lanes &m_lanes;
    std::unordered_map<int, std::string> m_names; ///< by thread
    std::map<int, std::vector<Place>> m_cores;    ///< by begin
};

} // namespace corelane
