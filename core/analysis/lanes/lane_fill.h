// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lane_gaps.h"
#include "analysis/lanes/lane_stages.h"
#include "analysis/lanes/lane_threads.h"
#include "record/run_record.h"

#include <vector>

namespace corelane {

/// What a lane is filled from.
struct LaneSource {
    ThreadTrace trace;
    std::vector<StageSpan> stages;     ///< cover the lane
    std::vector<const Stamp *> stamps; ///< the thread's own, by time
    std::int64_t alive_ns = 0;         ///< from here on it is known to be there
    Gil gil = Gil::none;
    std::span<const std::int64_t> gilSeen_ns; ///< by any thread of the process
    bool isRunOver = false;
};

/// Fills a lane from its thread's switches, stretch by stretch.
class ExactFill {
public:
    /// The lane has its bounds and no intervals yet. All three outlive this, and stay where they
    /// are.
    ExactFill(Lane &lane, const LaneSource &source, const LostSpans &lost);

    /// Appends the intervals up to the end of the next stretch; false: the lane was whole. The next
    /// step may yet lengthen the last interval, and change no other.
    bool step();

    /// What Lane::onCpu_ns will be.
    std::int64_t onCpu_ns() const;

private:
    void end();
    bool isOnCoreAtEnd(Doing doing, int core) const;
    void offCore(std::int64_t end_ns, Doing doing);
    void blocked(const Gap &gap);
    void plain(std::int64_t end_ns, Doing doing);

    const Lane &m_lane;
    const LaneSource &m_source;
    const LostSpans &m_lost;
    Gaps m_gaps;
    std::optional<GapLooks> m_looks; ///< once they are needed
    LaneWriter m_writer;
    WaitCauses m_causes;
    Stretches::Iterator m_next;
    Doing m_doing;   ///< since the last stretch
    int m_core = -1; ///< on which the thread stayed at its end; -1: it left
    std::size_t m_lostAt = 0;
    bool m_isFault = false;
    bool m_isWhole = false;
};

/// From the sums that readings and stamps give.
void fillSampled(Lane &lane, const LaneSource &source);

} // namespace corelane
