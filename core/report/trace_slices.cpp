// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/trace_slices.h"

#include "analysis/accounts/account.h"

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

const char *titleOf(Phase phase)
{
    switch (phase) {
    case Phase::startUp:
        return "starting workers";
    case Phase::compute:
        return "workers compute";
    case Phase::join:
        return "joining";
    case Phase::serial:
        return "serial part";
    case Phase::finish:
        break;
    }
    return "finishing";
}

/// States whose order within a stretch is not known, one behind the other.
class StateSlices {
public:
    StateSlices(const Lanes &lanes, LaneStream lane)
        : m_lanes(lanes), m_lane(std::move(lane)), m_reached_ns(m_lane.lane().begin_ns)
    {
        advance();
    }

    /// The one that it is at; null behind the last.
    const Slice *current() const { return m_slice ? &*m_slice : nullptr; }

    /// Whose they are.
    const Lane &lane() const { return m_lane.lane(); }

    void advance()
    {
        m_slice.reset();
        while (!m_slice) {
            const LaneInterval *interval = m_lane.next();
            if (!interval)
                break;
            take(*interval);
        }
    }

private:
    void take(const LaneInterval &interval)
    {
        const bool isShared = interval.time_ns != interval.end_ns - interval.begin_ns;
        const std::int64_t begin_ns = std::max(m_reached_ns, interval.begin_ns);
        const std::int64_t end_ns =
            std::min(isShared ? begin_ns + interval.time_ns : interval.end_ns, interval.end_ns);
        if (end_ns <= begin_ns)
            return;
        m_slice = {.begin_ns = begin_ns - m_lanes.begin_ns,
                   .end_ns = end_ns - m_lanes.begin_ns,
                   .name = title(shownState(lane(), interval, m_lanes.ofWorkers)).text,
                   .core = interval.core,
                   .isSampled = m_lane.lane().tier == Tier::sampled};
        m_reached_ns = end_ns;
    }

    const Lanes &m_lanes;
    LaneStream m_lane;
    std::int64_t m_reached_ns;
    std::optional<Slice> m_slice;
};

/// The chunks whose begin and end were stamped.
std::vector<Slice> chunksOf(const StampsByRing &stamps, const Lanes &lanes, const Lane &lane)
{
    std::vector<Slice> chunks;
    const Stamp *open = nullptr;
    for (const Stamp *each : stamps.of(lane.worker)) {
        const Stamp &stamp = *each;
        if (stamp.kind == StampKind::chunkBegin) {
            open = each;
        } else if (stamp.kind == StampKind::chunkEnd && open && open->a == stamp.a) {
            const std::int64_t begin_ns = std::max(open->time_ns, lane.begin_ns);
            const std::int64_t end_ns = std::min(stamp.time_ns, lane.end_ns);
            if (begin_ns < end_ns)
                chunks.push_back({.begin_ns = begin_ns - lanes.begin_ns,
                                  .end_ns = end_ns - lanes.begin_ns,
                                  .name = "chunk",
                                  .number = stamp.a,
                                  .category = "chunk"});
            open = nullptr;
        }
    }
    return chunks;
}

} // namespace

StampsByRing::StampsByRing(const RunRecord &run)
{
    for (const Stamp &stamp : run.stamps)
        m_rings[stamp.ring].push_back(&stamp);
}

std::span<const Stamp *const> StampsByRing::of(int ring) const
{
    const auto found = m_rings.find(ring);
    return found == m_rings.end() ? std::span<const Stamp *const>() : found->second;
}

void laneSlices(const StampsByRing &stamps, const Lanes &lanes, LaneStream stream,
                const TakeSlice &take)
{
    StateSlices states(lanes, std::move(stream));
    const Lane &lane = states.lane();
    std::int64_t reached_ns = 0; // of what is left of the current state
    const auto takeUntil = [&](std::int64_t end_ns) {
        while (states.current() && std::max(states.current()->begin_ns, reached_ns) < end_ns) {
            Slice piece = *states.current();
            const bool goesOn = piece.end_ns > end_ns;
            piece.begin_ns = std::max(piece.begin_ns, reached_ns);
            piece.end_ns = std::min(piece.end_ns, end_ns);
            if (piece.begin_ns < piece.end_ns)
                take(piece);
            if (goesOn)
                break;
            states.advance();
        }
        reached_ns = end_ns;
    };
    if (lanes.ofWorkers && lane.worker >= 1) {
        for (const Slice &chunk : chunksOf(stamps, lanes, lane)) {
            takeUntil(chunk.begin_ns);
            take(chunk);
            takeUntil(chunk.end_ns);
        }
    }
    takeUntil(lane.end_ns - lanes.begin_ns);
}

std::vector<Slice> phaseSlices(const RunRecord &run, const Lanes &lanes)
{
    std::vector<Slice> phases;
    for (const Stamp &stamp : run.stamps) {
        if (stamp.ring != 0 || stamp.kind != StampKind::phase)
            continue;
        const std::int64_t begin_ns = stamp.time_ns - lanes.begin_ns;
        if (!phases.empty())
            phases.back().end_ns = std::max(phases.back().begin_ns, begin_ns);
        phases.push_back({.begin_ns = begin_ns,
                          .end_ns = std::max(begin_ns, lanes.end_ns - lanes.begin_ns),
                          .name = titleOf(static_cast<Phase>(stamp.a)),
                          .category = "phase"});
    }
    return phases;
}

CoreSlices::CoreSlices(const RunRecord &run, const Lanes &lanes) : m_run(run), m_lanes(lanes)
{
    for (const ThreadLife &thread : run.threads)
        m_names[thread.thread] = thread.name + " " + std::to_string(thread.thread);
    std::unordered_map<int, int> lanesOfThread;
    for (const Lane &lane : lanes.lanes)
        ++lanesOfThread[lane.thread];
    for (const Lane &lane : lanes.lanes) {
        if (lanes.ofWorkers && lanesOfThread[lane.thread] == 1)
            m_names[lane.thread] = lane.title;
    }
    Place place = 0;
    for (const OnCpu stretch : run.onCpu) {
        if (!m_names.contains(stretch.thread))
            m_names[stretch.thread] = "thread " + std::to_string(stretch.thread);
        m_cores[stretch.core].push_back(place++);
    }
    for (auto &[core, places] : m_cores)
        std::stable_sort(places.begin(), places.end(), [&run](Place x, Place y) {
            return run.onCpu[x].begin_ns < run.onCpu[y].begin_ns;
        });
}

std::vector<int> CoreSlices::cores() const
{
    std::vector<int> cores;
    for (const auto &[core, places] : m_cores)
        cores.push_back(core);
    return cores;
}

void CoreSlices::of(int core, const TakeSlice &take) const
{
    const std::vector<Place> &places = m_cores.at(core);
    std::int64_t reached_ns = m_run.onCpu[places.front()].begin_ns;
    for (const Place place : places) {
        const OnCpu stretch = m_run.onCpu[place];
        // Where records were lost, two may overlap.
        const std::int64_t begin_ns = std::max(stretch.begin_ns, reached_ns);
        reached_ns = std::max(stretch.end_ns, begin_ns);
        if (begin_ns < reached_ns)
            take({.begin_ns = begin_ns - m_lanes.begin_ns,
                  .end_ns = reached_ns - m_lanes.begin_ns,
                  .name = m_names.at(stretch.thread),
                  .category = "worker",
                  .core = core});
    }
}

} // namespace corelane
