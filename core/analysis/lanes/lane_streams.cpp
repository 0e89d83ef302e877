// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/lane_stream.h"

#include "analysis/lanes/lane_maker.h"

#include <algorithm>

namespace corelane {
namespace {

/// Without the intervals that it may have.
Lane headOf(const LaneStream &stream)
{
    const Lane &its = stream.lane();
    return {.title = its.title,
            .worker = its.worker,
            .process = its.process,
            .thread = its.thread,
            .begin_ns = its.begin_ns,
            .end_ns = its.end_ns,
            .tier = its.tier,
            .intervals = {},
            .helpers = {},
            .onCpu_ns = stream.onCpu_ns()};
}

} // namespace

bool areOfWorkers(const RunRecord &run)
{
    return hasLanes(run) &&
           std::any_of(run.stamps.begin(), run.stamps.end(), [](const Stamp &stamp) {
               return stamp.ring >= 1 && stamp.kind == StampKind::workerBegin;
           });
}

Lanes eachThreadLane(const RunRecord &run, const ThreadIndex &threads, const TakeLane &take)
{
    Lanes lanes = emptyLanes(run);
    if (!hasLanes(run))
        return lanes;
    const LaneMaker maker(run, threads, lanes, run.threads.size());
    for (const ThreadLife &life : run.threads) {
        LaneStream lane = maker.laneOf(life);
        if (lane.lane().end_ns > lane.lane().begin_ns)
            take(lanes, std::move(lane));
    }
    return lanes;
}

Lanes eachLane(const RunRecord &run, const ThreadIndex &threads, const TakeLane &take)
{
    if (!areOfWorkers(run))
        return eachThreadLane(run, threads, take);
    Lanes lanes = emptyLanes(run);
    lanes.ofWorkers = true;
    const std::vector<Worker> workers = workersOf(run);
    const LaneMaker maker(run, threads, lanes, workers.size() + run.threads.size());
    const Helpers helpers(run);
    int number = 0;
    for (const Worker &worker : workers) {
        number = run.spec.workers > 0 ? worker.ring : number + 1;
        take(lanes, maker.laneOf(worker, number, helpers));
    }
    return lanes;
}

LaneStreams::LaneStreams(const Lanes &whole) : m_lanes(&whole) {}

LaneStreams::LaneStreams(const RunRecord &run, const ThreadIndex &threads)
    : m_own(emptyLanes(run)), m_lanes(&m_own)
{
    if (!hasLanes(run))
        return;
    m_maker = std::make_unique<LaneMaker>(run, threads, m_own, run.threads.size());
    for (const ThreadLife &life : run.threads) {
        const LaneStream stream = m_maker->laneOf(life);
        Lane lane = headOf(stream);
        if (lane.end_ns > lane.begin_ns) {
            m_lives.push_back(&life);
            m_own.lanes.push_back(std::move(lane));
        }
    }
}

LaneStreams::~LaneStreams() = default;

LaneStream LaneStreams::of(std::size_t lane) const
{
    return m_maker ? m_maker->laneOf(*m_lives[lane]) : LaneStream(m_lanes->lanes[lane]);
}

} // namespace corelane
