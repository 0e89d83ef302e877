// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/lane_maker.h"

#include "analysis/arithmetic/saturating.h"
#include "analysis/lanes/agreement.h"
#include "record/utf8.h"

#include <algorithm>

namespace corelane {
namespace {

/// The newest moment that the recording tells of.
std::int64_t newest_ns(const RunRecord &run)
{
    std::int64_t newest = *run.release_ns;
    const auto see = [&](std::int64_t time_ns) { newest = std::max(newest, time_ns); };
    for (const Stamp &stamp : run.stamps) // drained ring by ring
        see(stamp.time_ns);
    if (!run.treeReadings.empty())
        see(run.treeReadings.back().time_ns);
    if (!run.threadReadings.empty())
        see(run.threadReadings.back().time_ns);
    if (!run.onCpu.empty())
        see(run.onCpu.back().end_ns);
    return newest;
}

std::optional<std::int64_t> deathOf(const ThreadTrace &trace)
{
    if (!trace.onCpu.empty() && trace.onCpu.back().left == OnCpu::Left::exited)
        return trace.onCpu.back().end_ns;
    return trace.died_ns;
}

/// When sampled, a thread is told of at its first look: by then it had run and waited for cores for
/// as long as that look says.
std::int64_t sampledBirth_ns(const ThreadLife &life, const ThreadTrace &trace)
{
    if (trace.readings.empty() || trace.readings.front().time_ns > life.born_ns)
        return life.born_ns;
    const ThreadReading &first = trace.readings.front();
    const std::int64_t lived_ns = std::max<std::int64_t>(0, plus(first.cpu_ns, first.runQueue_ns));
    const std::int64_t birth_ns = plus(first.time_ns, -lived_ns);
    return std::min(life.born_ns, std::max(birth_ns, trace.free_ns.value_or(birth_ns)));
}

} // namespace

std::vector<Worker> workersOf(const RunRecord &run)
{
    std::map<int, std::vector<const Stamp *>> rings;
    for (const Stamp &stamp : run.stamps) {
        if (stamp.ring >= 1)
            rings[stamp.ring].push_back(&stamp);
    }
    std::vector<Worker> workers;
    for (auto &[ring, stamps] : rings) {
        const auto before = [](const Stamp *x, const Stamp *y) { return x->time_ns < y->time_ns; };
        if (!std::is_sorted(stamps.begin(), stamps.end(), before))
            std::stable_sort(stamps.begin(), stamps.end(), before);
        const auto begin = std::find_if(stamps.begin(), stamps.end(), [](const Stamp *stamp) {
            return stamp->kind == StampKind::workerBegin;
        });
        if (begin != stamps.end()) {
            const Stamp &its = **begin;
            workers.push_back({ring, its, std::move(stamps)});
        }
    }
    if (run.spec.workers == 0) { // a program of your own: its rings count downwards
        std::stable_sort(workers.begin(), workers.end(), [](const Worker &x, const Worker &y) {
            return x.begin.time_ns < y.begin.time_ns;
        });
    }
    return workers;
}

bool hasLanes(const RunRecord &run)
{
    return run.release_ns && run.tier;
}

Lanes emptyLanes(const RunRecord &run)
{
    if (!hasLanes(run))
        return {};
    return {.tier = *run.tier,
            .begin_ns = *run.release_ns,
            .end_ns = std::max(*run.release_ns, run.reaped_ns.value_or(newest_ns(run))),
            .lost = run.lostStretches};
}

LaneMaker::LaneMaker(const RunRecord &run, const ThreadIndex &threads, const Lanes &lanes,
                     std::size_t count)
    : m_run(run),
      m_lanes(lanes),
      m_threads(threads),
      m_lost(lossesFor(count, run.lostStretches)),
      m_withoutSwitches_ns(processesWithoutSwitches(run, threads))
{
}

LaneStream LaneMaker::laneOf(const Worker &worker, int number, const Helpers &helpers) const
{
    const int thread = static_cast<int>(worker.begin.thread);
    Lane lane{.title = "worker " + std::to_string(number),
              .worker = number,
              .process = static_cast<int>(worker.begin.a),
              .thread = thread,
              .begin_ns = m_lanes.begin_ns,
              .end_ns = m_lanes.end_ns};
    LaneSource source = sourceOf(m_threads.traceAt(thread, worker.begin.time_ns), lane.process);
    source.stages = stagesOf(worker.stamps, {.begin_ns = lane.begin_ns,
                                             .end_ns = lane.end_ns,
                                             .died_ns = deathOf(source.trace),
                                             .isRunOver = source.isRunOver});
    source.alive_ns =
        std::min(worker.begin.time_ns, source.trace.born_ns.value_or(worker.begin.time_ns));
    std::copy_if(worker.stamps.begin(), worker.stamps.end(), std::back_inserter(source.stamps),
                 [&](const Stamp *stamp) { return stamp->thread == worker.begin.thread; });
    const std::vector<const ThreadLife *> &lives = helpers.of(worker.ring);
    if (lives.empty())
        return filled(std::move(lane), std::move(source));
    const std::vector<StageSpan> stages = source.stages;
    lane = filled(std::move(lane), std::move(source)).whole();
    std::vector<Lane> helping;
    for (const ThreadLife *helper : lives)
        helping.push_back(laneOf(*helper).whole());
    showHelpers(lane, stages, helping);
    return LaneStream(std::move(lane));
}

LaneStream LaneMaker::laneOf(const ThreadLife &life) const
{
    LaneSource source = sourceOf(m_threads.traceOf(life), life.process);
    const std::int64_t born_ns =
        m_lanes.tier == Tier::sampled ? sampledBirth_ns(life, source.trace) : life.born_ns;
    Lane lane{.title = (life.name.empty() ? "thread" : visible(life.name)) + " " +
                       std::to_string(life.thread),
              .process = life.process,
              .thread = life.thread,
              .begin_ns = std::clamp(born_ns, m_lanes.begin_ns, m_lanes.end_ns)};
    lane.end_ns = std::clamp(life.died_ns.value_or(m_lanes.end_ns), lane.begin_ns, m_lanes.end_ns);
    source.stages = {{lane.end_ns, Stage::unstamped}};
    source.alive_ns = lane.begin_ns;
    return filled(std::move(lane), std::move(source));
}

LaneSource LaneMaker::sourceOf(const ThreadTrace &trace, int process) const
{
    return {.trace = trace,
            .gil = m_run.runtime.gil,
            .gilSeen_ns = m_threads.gilSeen_ns(process),
            .isRunOver = m_run.reaped_ns.has_value()};
}

/// Whether this life of a thread has no switch records.
bool LaneMaker::isWithoutSwitches(const Lane &lane, const LaneSource &source) const
{
    const auto since = m_withoutSwitches_ns.find(lane.process);
    return since != m_withoutSwitches_ns.end() &&
           source.trace.born_ns.value_or(lane.begin_ns) >= since->second;
}

LaneStream LaneMaker::filled(Lane lane, LaneSource source) const
{
    lane.tier = isWithoutSwitches(lane, source) ? Tier::sampled : m_lanes.tier;
    if (lane.tier == Tier::exact)
        return {std::move(lane), std::move(source), m_lost};
    fillSampled(lane, source);
    return LaneStream(std::move(lane));
}

} // namespace corelane
