// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lane_fill.h"
#include "analysis/lanes/lane_helpers.h"
#include "analysis/lanes/lane_stream.h"
#include "analysis/lanes/lane_threads.h"
#include "analysis/lanes/lanes.h"
#include "record/run_record.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace corelane {

/// A worker as its stamps tell of it.
struct Worker {
    int ring = 0;
    Stamp begin;
    std::vector<const Stamp *> stamps; ///< by time
};

/// By number. The run outlives them.
std::vector<Worker> workersOf(const RunRecord &run);

bool hasLanes(const RunRecord &run);

/// The bounds of a run's lanes.
Lanes emptyLanes(const RunRecord &run);

/// Makes lanes of one run, whatever they are of.
class LaneMaker {
public:
    /// `threads`: of the run. `count`: of all lanes that it may be asked for. The run, its threads
    /// and its lanes' bounds outlive this, and this the streams.
    LaneMaker(const RunRecord &run, const ThreadIndex &threads, const Lanes &lanes,
              std::size_t count);

    LaneStream laneOf(const Worker &worker, int number, const Helpers &helpers) const;
    LaneStream laneOf(const ThreadLife &life) const;

private:
    LaneSource sourceOf(const ThreadTrace &trace, int process) const;
    bool isWithoutSwitches(const Lane &lane, const LaneSource &source) const;
    LaneStream filled(Lane lane, LaneSource source) const;

    const RunRecord &m_run;
    const Lanes &m_lanes;
    const ThreadIndex &m_threads;
    LostSpans m_lost;
    std::map<int, std::int64_t> m_withoutSwitches_ns; ///< from when on, by process
};

} // namespace corelane
