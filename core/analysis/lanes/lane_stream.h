// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lane_threads.h"
#include "analysis/lanes/lanes.h"
#include "record/run_record.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace corelane {

struct LaneSource;
class LaneMaker;

/// A lane whose intervals come one after another, so that of millions only some are in memory.
class LaneStream {
public:
    explicit LaneStream(const Lane &whole); ///< which outlives this
    explicit LaneStream(Lane &&whole);
    /// Of a thread by its switches. The lane has its bounds; `lost` outlives this, and what
    /// `source` is of.
    LaneStream(Lane lane, LaneSource source, const LostSpans &lost);
    LaneStream(LaneStream &&) noexcept;
    LaneStream &operator=(LaneStream &&) noexcept;
    ~LaneStream();

    /// Whose it is, and its bounds. Its sums are whole when there is no interval any more.
    const Lane &lane() const { return *m_lane; }
    /// What Lane::onCpu_ns is in the end. Takes a pass over the thread's switches.
    std::int64_t onCpu_ns() const;

    /// Valid until it is asked for the next one; null behind the last.
    const LaneInterval *next()
    {
        return m_next < m_ready || more() ? &m_lane->intervals[m_next++] : nullptr;
    }

    /// All of the lane, where nothing was taken yet.
    Lane whole() &&;

private:
    struct Growing;
    bool more();

    std::unique_ptr<Growing> m_growing; ///< or
    std::unique_ptr<Lane> m_own;        ///< or neither
    const Lane *m_lane;
    std::size_t m_next = 0;  ///< of its intervals
    std::size_t m_ready = 0; ///< so many of them change no more
};

// Whoever goes through the lanes of one run several times makes its index once.

/// Takes a lane, beside the lanes without theirs.
using TakeLane = std::function<void(const Lanes &, LaneStream)>;

/// The lanes of lanesOf() one after another. `take` gets each lane and what holds for all of them,
/// which is returned, too; no lanes are in that.
Lanes eachLane(const RunRecord &run, const ThreadIndex &threads, const TakeLane &take);

/// The lanes of threadLanesOf() in the same way.
Lanes eachThreadLane(const RunRecord &run, const ThreadIndex &threads, const TakeLane &take);

/// Lanes to be gone through all at the same time, and again.
class LaneStreams {
public:
    explicit LaneStreams(const Lanes &whole); ///< which outlives this
    /// Those of threadLanesOf(); the run and its threads outlive this.
    LaneStreams(const RunRecord &run, const ThreadIndex &threads);
    ~LaneStreams();

    /// Without intervals, but with their onCpu_ns.
    const Lanes &lanes() const { return *m_lanes; }
    /// From its first interval on. Outlived by this.
    LaneStream of(std::size_t lane) const;

private:
    std::unique_ptr<LaneMaker> m_maker; ///< null: the lanes are whole
    std::vector<const ThreadLife *> m_lives;
    Lanes m_own;
    const Lanes *m_lanes;
};

} // namespace corelane
