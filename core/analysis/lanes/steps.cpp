// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/steps.h"

#include <algorithm>

namespace corelane {
namespace {

/// Takes moments of the run's clock and gives them sorted, counted from the release.
class Collector {
public:
    explicit Collector(std::int64_t begin_ns) : m_begin_ns(begin_ns) {}

    void add(Step step, std::int64_t time_ns)
    {
        if (time_ns > m_begin_ns)
            m_moments[static_cast<std::size_t>(step)].push_back(time_ns - m_begin_ns);
    }
    auto sorted()
    {
        for (std::vector<std::int64_t> &each : m_moments) {
            std::sort(each.begin(), each.end());
            each.erase(std::unique(each.begin(), each.end()), each.end());
        }
        return std::move(m_moments);
    }

private:
    std::int64_t m_begin_ns;
    std::array<std::vector<std::int64_t>, kStepKinds> m_moments;
};

void addBoundary(Collector &collector, const LaneInterval &before, const LaneInterval &after,
                 bool areExact)
{
    if (before.state == after.state && before.core == after.core)
        return;
    if (before.state != after.state)
        collector.add(Step::stateChange, after.begin_ns);
    if (areExact && before.core != after.core)
        collector.add(Step::threadSwitch, after.begin_ns);
    if (areExact && before.state == State::gilWait && after.state != State::gilWait)
        collector.add(Step::gilHandOver, after.begin_ns);
}

/// Of what a sampled lane says of one stretch between two readings, the state that took most of it.
const LaneInterval &longest(const std::vector<LaneInterval> &intervals, std::size_t first,
                            std::size_t end)
{
    const auto isShorter = [](const LaneInterval &one, const LaneInterval &other) {
        return one.time_ns < other.time_ns;
    };
    const auto at = [&](std::size_t i) {
        return intervals.begin() + static_cast<std::ptrdiff_t>(i);
    };
    return *std::max_element(at(first), at(end), isShorter);
}

void addSampled(Collector &collector, const std::vector<LaneInterval> &intervals)
{
    const LaneInterval *before = nullptr;
    for (std::size_t first = 0; first < intervals.size();) {
        std::size_t end = first + 1;
        while (end < intervals.size() && intervals[end].begin_ns == intervals[first].begin_ns)
            ++end;
        const LaneInterval &most = longest(intervals, first, end);
        if (before)
            addBoundary(collector, *before, most, false);
        before = &most;
        first = end;
    }
}

void addExact(Collector &collector, const Lane &lane)
{
    if (!lane.intervals.empty()) { // a thread may be born on a core, and die there
        const LaneInterval &first = lane.intervals.front();
        const LaneInterval &last = lane.intervals.back();
        if (first.core >= 0)
            collector.add(Step::threadSwitch, first.begin_ns);
        if (last.core >= 0)
            collector.add(Step::threadSwitch, last.end_ns);
    }
    for (std::size_t i = 1; i < lane.intervals.size(); ++i)
        addBoundary(collector, lane.intervals[i - 1], lane.intervals[i], true);
    for (const LaneInterval &helper : lane.helpers) {
        collector.add(Step::threadSwitch, helper.begin_ns);
        collector.add(Step::threadSwitch, helper.end_ns);
    }
}

} // namespace

StepMoments stepMoments(const Lanes &lanes)
{
    Collector collector(lanes.begin_ns);
    bool areExact = false;
    for (const Lane &lane : lanes.lanes) {
        if (lane.tier == Tier::exact)
            addExact(collector, lane);
        else
            addSampled(collector, lane.intervals);
        areExact = areExact || lane.tier == Tier::exact;
    }
    return {.moments = collector.sorted(), .areExact = areExact};
}

std::optional<std::int64_t> momentAfter(const std::vector<std::int64_t> &moments,
                                        std::int64_t time_ns)
{
    const auto found = std::upper_bound(moments.begin(), moments.end(), time_ns);
    return found == moments.end() ? std::nullopt : std::optional(*found);
}

std::optional<std::int64_t> momentBefore(const std::vector<std::int64_t> &moments,
                                         std::int64_t time_ns)
{
    const auto found = std::lower_bound(moments.begin(), moments.end(), time_ns);
    return found == moments.begin() ? std::nullopt : std::optional(*std::prev(found));
}

Sentence whyNoStep(Step step, const StepMoments &moments, bool isForward)
{
    const bool isThere = !moments.of(step).empty();
    if (isThere && isForward)
        return CORELANE_TR("steps.none-later", "There is none after this moment");
    if (isThere)
        return CORELANE_TR("steps.none-earlier", "There is none before this moment");
    if (step != Step::stateChange && !moments.areExact)
        return CORELANE_TR("steps.sampled",
                           "The lanes of this run are sampled: single switches are not known");
    switch (step) {
    case Step::gilHandOver:
        return CORELANE_TR("steps.no-gil", "No hand-over of the GIL in this run");
    case Step::threadSwitch:
        return CORELANE_TR("steps.no-switch", "No switch of a thread in this run");
    case Step::stateChange:
        break;
    }
    return CORELANE_TR("steps.no-change", "No change of a state in this run");
}

} // namespace corelane
