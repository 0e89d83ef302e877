// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounts/core_time_sources.h"
#include "analysis/arithmetic/proportion.h"

#include <algorithm>
#include <array>
#include <vector>

namespace corelane {
namespace {

/// Between two readings: what all threads did in sum, and nothing of who did it at the same moment.
/// Threads are taken to have worked one after the other as far as there is room, and to have waited
/// evenly over the rest of their time: so a bin is two moments, one with somebody at work and one
/// without.
struct Bin {
    std::int64_t begin_ns = 0;
    std::int64_t length_ns = 0;
    std::int64_t running_ns = 0;
    std::int64_t queued_ns = 0;
    std::array<Parts, kWaitLevels> waits; ///< while somebody worked
    Parts dependent;
    Moment rest; ///< while nobody did

    std::int64_t end_ns() const { return begin_ns + length_ns; }
    std::int64_t worked_ns() const { return std::min(length_ns, running_ns + queued_ns); }
};

/// Each thread has a piece in each bin; of very many threads the bins are several readings long.
std::size_t mostBins(const Lanes &threads)
{
    constexpr std::size_t kMostPieces = 1 << 22;
    return std::max<std::size_t>(1 << 6, kMostPieces / threads.lanes.size());
}

std::vector<Bin> binsOf(const RunRecord &run, const Lanes &threads)
{
    std::vector<std::int64_t> cuts{threads.begin_ns, threads.end_ns};
    for (const TreeReading &reading : run.treeReadings) {
        if (reading.time_ns > threads.begin_ns && reading.time_ns < threads.end_ns)
            cuts.push_back(reading.time_ns);
    }
    std::sort(cuts.begin(), cuts.end());
    std::vector<Bin> bins;
    const std::size_t together = 1 + cuts.size() / mostBins(threads);
    std::int64_t begin_ns = cuts.front();
    for (std::size_t i = 1; i < cuts.size(); ++i) {
        const bool isCut = i % together == 0 || i + 1 == cuts.size();
        if (cuts[i] > begin_ns && isCut)
            bins.push_back({.begin_ns = begin_ns,
                            .length_ns = cuts[i] - begin_ns,
                            .waits = {},
                            .dependent = {},
                            .rest = {.waits = {}, .dependent = {}, .behind = {}}});
        if (isCut)
            begin_ns = cuts[i];
    }
    return bins;
}

/// What one thread did in one bin.
struct LaneInBin {
    std::size_t bin = 0;
    ThreadPart part;
    std::int64_t time_ns = 0;
};

bool isWork(const ThreadPart &part)
{
    return part.part == Part::running || part.part == Part::queued;
}

/// An interval's time goes to the bins that it lies in, in proportion to how much of it does. By
/// bin, ascending.
std::vector<LaneInBin> inBins(const std::vector<Bin> &bins, const Lane &lane, bool sharesLock)
{
    std::vector<LaneInBin> pieces;
    for (const LaneInterval &interval : lane.intervals) {
        const std::int64_t length_ns = interval.end_ns - interval.begin_ns;
        const ThreadPart part = partOf(lane, interval, sharesLock);
        auto bin = std::partition_point(bins.begin(), bins.end(), [&](const Bin &each) {
            return each.end_ns() <= interval.begin_ns;
        });
        std::int64_t given_ns = 0;
        for (; bin != bins.end() && bin->begin_ns < interval.end_ns; ++bin) {
            const std::int64_t within_ns =
                std::min(interval.end_ns, bin->end_ns()) - interval.begin_ns;
            const std::int64_t until_ns = proportion(interval.time_ns, within_ns, length_ns);
            pieces.push_back(
                {static_cast<std::size_t>(bin - bins.begin()), part, until_ns - given_ns});
            given_ns = until_ns;
        }
    }
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const LaneInBin &x, const LaneInBin &y) { return x.bin < y.bin; });
    return pieces;
}

void addWork(std::vector<Bin> &bins, const std::vector<LaneInBin> &pieces)
{
    for (const LaneInBin &piece : pieces) {
        if (piece.part.part == Part::running)
            bins[piece.bin].running_ns += piece.time_ns;
        else if (piece.part.part == Part::queued)
            bins[piece.bin].queued_ns += piece.time_ns;
    }
}

/// A thread does not wait while it works itself: of its waits in a bin, those while somebody worked
/// are in proportion to how long others did.
void addWaits(std::vector<Bin> &bins, const std::vector<LaneInBin> &pieces)
{
    for (std::size_t first = 0; first < pieces.size();) {
        Bin &bin = bins[pieces[first].bin];
        std::size_t end = first;
        std::int64_t own_ns = 0;
        for (; end < pieces.size() && pieces[end].bin == pieces[first].bin; ++end)
            own_ns += isWork(pieces[end].part) ? pieces[end].time_ns : 0;
        own_ns = std::min(own_ns, bin.worked_ns());
        for (; first < end; ++first) {
            const auto &[index, part, time_ns] = pieces[first];
            if (isWork(part) || part.part == Part::gone)
                continue;
            const auto level = static_cast<std::size_t>(part.level);
            const std::int64_t beside_ns =
                proportion(time_ns, bin.worked_ns() - own_ns,
                           std::max<std::int64_t>(1, bin.length_ns - own_ns));
            const bool depends = part.part == Part::depends;
            (depends ? bin.dependent : bin.waits[level])[part.state] += beside_ns;
            (depends ? bin.rest.dependent : bin.rest.waits[level])[part.state] +=
                time_ns - beside_ns;
        }
    }
}

/// Of the waits for locks while somebody worked: those while nobody was on a core, so that whoever
/// held them waited for one.
Parts behindIn(const Bin &bin)
{
    Parts behind;
    const std::int64_t worked_ns = bin.worked_ns();
    if (worked_ns == 0)
        return behind;
    for (const Parts &level : bin.waits) {
        for (const State state : {State::gilWait, State::lockWait})
            behind[state] += proportion(level[state],
                                        worked_ns - std::min(worked_ns, bin.running_ns), worked_ns);
    }
    return behind;
}

void shareOut(Bin bin, int cpus, std::int64_t finished, bool isStartUp, CoreTime &time,
              Parts &behind)
{
    const std::int64_t worked_ns = bin.worked_ns();
    // Readings come in ticks: a bin can seem to have more than there was.
    const Moment work{.length_ns = worked_ns,
                      .available_ns = cpus * worked_ns,
                      .running_ns = std::min(bin.running_ns, cpus * worked_ns),
                      .queued_ns = bin.queued_ns,
                      .waits = bin.waits,
                      .dependent = bin.dependent,
                      .behind = behindIn(bin),
                      .finished_ns = finished * worked_ns,
                      .isStartUp = isStartUp};
    time.crowded_ns += std::max<std::int64_t>(
        0, work.queued_ns - (work.available_ns - work.running_ns)); // what is free they get
    bin.rest.length_ns = bin.length_ns - worked_ns;
    bin.rest.available_ns = cpus * bin.rest.length_ns;
    bin.rest.finished_ns = finished * bin.rest.length_ns;
    bin.rest.isStartUp = isStartUp;
    for (const State state : {State::gilWait, State::lockWait})
        time.behind[state] += work.behind[state];
    shareOut(work, time.parts, behind);
    shareOut(bin.rest, time.parts, behind);
}

} // namespace

Parts addFromReadings(CoreTime &time, const RunRecord &run, const Lanes &threads)
{
    const WorkerTimes workers = workerTimesOf(run);
    std::vector<Bin> bins = binsOf(run, threads);
    std::vector<std::vector<LaneInBin>> pieces;
    for (const Lane &lane : threads.lanes) {
        pieces.push_back(inBins(bins, lane, sharesOneLock(run)));
        addWork(bins, pieces.back());
    }
    for (const std::vector<LaneInBin> &ofLane : pieces)
        addWaits(bins, ofLane);

    const std::vector<CpuChange> changes = cpuChangesOf(run, threads);
    std::size_t change = 0;
    std::int64_t alone_ns = 0;
    Parts behind;
    for (const Bin &bin : bins) {
        while (change + 1 < changes.size() && changes[change + 1].time_ns <= bin.begin_ns)
            ++change;
        const int cpus = changes[change].cpus;
        const std::int64_t finished =
            std::upper_bound(workers.ends_ns.begin(), workers.ends_ns.end(), bin.begin_ns) -
            workers.ends_ns.begin();
        time.total_ns += cpus * bin.length_ns;
        shareOut(bin, cpus, finished,
                 workers.isStartUp(bin.begin_ns) && workers.isStartUp(bin.end_ns() - 1), time,
                 behind);
        // Known to a bin only: bins in a row in which about one thread had work.
        const std::int64_t active_ns = bin.running_ns + bin.queued_ns;
        const bool isAlone =
            finished == 0 && 2 * active_ns > bin.length_ns && 2 * active_ns < 3 * bin.length_ns;
        alone_ns = isAlone ? alone_ns + bin.length_ns : 0;
        time.longestAlone_ns = std::max(time.longestAlone_ns, alone_ns);
    }
    return behind;
}

} // namespace corelane
