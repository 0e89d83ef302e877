// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/trace_slices.h"

#include <algorithm>
#include <map>

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
std::vector<Slice> statesOf(const Lanes &lanes, const Lane &lane)
{
    std::vector<Slice> slices;
    std::int64_t reached_ns = lane.begin_ns;
    for (const LaneInterval &interval : lane.intervals) {
        const bool isShared = interval.time_ns != interval.end_ns - interval.begin_ns;
        const std::int64_t begin_ns = std::max(reached_ns, interval.begin_ns);
        const std::int64_t end_ns =
            std::min(isShared ? begin_ns + interval.time_ns : interval.end_ns, interval.end_ns);
        if (end_ns <= begin_ns)
            continue;
        slices.push_back({.begin_ns = begin_ns - lanes.begin_ns,
                          .end_ns = end_ns - lanes.begin_ns,
                          .name = std::string(title(interval.state).text),
                          .core = interval.core,
                          .isSampled = lane.tier == Tier::sampled});
        reached_ns = end_ns;
    }
    return slices;
}

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
                                  .name = "chunk " + std::to_string(stamp.a),
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

std::vector<Slice> laneSlices(const StampsByRing &stamps, const Lanes &lanes, const Lane &lane)
{
    const std::vector<Slice> states = statesOf(lanes, lane);
    if (!lanes.ofWorkers || lane.worker < 1)
        return states;
    std::vector<Slice> slices;
    auto state = states.begin();
    std::int64_t reached_ns = 0; // of what is left of *state
    const auto takeUntil = [&](std::int64_t end_ns) {
        while (state != states.end() && std::max(state->begin_ns, reached_ns) < end_ns) {
            Slice piece = *state;
            piece.begin_ns = std::max(piece.begin_ns, reached_ns);
            piece.end_ns = std::min(piece.end_ns, end_ns);
            if (piece.begin_ns < piece.end_ns)
                slices.push_back(std::move(piece));
            if (state->end_ns > end_ns)
                break;
            ++state;
        }
        reached_ns = end_ns;
    };
    for (Slice &chunk : chunksOf(stamps, lanes, lane)) {
        takeUntil(chunk.begin_ns);
        const std::int64_t end_ns = chunk.end_ns;
        slices.push_back(std::move(chunk));
        takeUntil(end_ns);
    }
    takeUntil(lane.end_ns - lanes.begin_ns);
    return slices;
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

std::vector<CoreSlices> coreSlices(const RunRecord &run, const Lanes &lanes)
{
    std::map<int, std::string> names;
    for (const ThreadLife &thread : run.threads)
        names[thread.thread] = thread.name + " " + std::to_string(thread.thread);
    std::map<int, int> lanesOfThread;
    for (const Lane &lane : lanes.lanes)
        ++lanesOfThread[lane.thread];
    for (const Lane &lane : lanes.lanes) {
        if (lanes.ofWorkers && lanesOfThread[lane.thread] == 1)
            names[lane.thread] = lane.title;
    }
    std::map<int, CoreSlices> cores;
    for (const OnCpu &stretch : run.onCpu) {
        CoreSlices &core = cores[stretch.core];
        core.core = stretch.core;
        const auto name = names.find(stretch.thread);
        core.slices.push_back({.begin_ns = stretch.begin_ns - lanes.begin_ns,
                               .end_ns = stretch.end_ns - lanes.begin_ns,
                               .name = name != names.end()
                                           ? name->second
                                           : "thread " + std::to_string(stretch.thread),
                               .category = "worker",
                               .core = stretch.core});
    }
    std::vector<CoreSlices> sorted;
    for (auto &[number, core] : cores) {
        std::stable_sort(core.slices.begin(), core.slices.end(),
                         [](const Slice &a, const Slice &b) { return a.begin_ns < b.begin_ns; });
        std::int64_t reached_ns = core.slices.front().begin_ns;
        for (Slice &slice : core.slices) { // where records were lost, two may overlap
            slice.begin_ns = std::max(slice.begin_ns, reached_ns);
            slice.end_ns = std::max(slice.end_ns, slice.begin_ns);
            reached_ns = slice.end_ns;
        }
        std::erase_if(core.slices,
                      [](const Slice &slice) { return slice.begin_ns >= slice.end_ns; });
        sorted.push_back(std::move(core));
    }
    return sorted;
}

} // namespace corelane
