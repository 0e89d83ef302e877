// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lanes.h"
#include "record/run_record.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace corelane {

// What the stamps say of a worker's time, and what it does in a stretch of it: together they name
// the state of a lane.

/// How far a worker is with its work.
enum class Stage {
    startUp,    ///< before its first chunk
    chunk,      ///< inside one
    between,    ///< after one, before the next
    transfer,   ///< moving data; after its last, before its own end
    awaitsIo,   ///< waits for files, sockets or time while its thread does what else there is
    awaitsTurn, ///< lets other workers of its thread go on
    over,       ///< its work is done, or it is dead
    unstamped,  ///< a thread that tells nothing
};

/// A stage up to `end_ns`; it begins where the one before it ended.
struct StageSpan {
    std::int64_t end_ns = 0;
    Stage stage = Stage::unstamped;

    bool operator==(const StageSpan &) const = default;
};

/// Bounds of a lane, and what is known of the end of what it shows.
struct LaneBounds {
    std::int64_t begin_ns = 0;
    std::int64_t end_ns = 0;
    std::optional<std::int64_t> died_ns;
    bool isRunOver = false;
};

/// The stages of a worker, from its stamps in the order of their times. They cover the bounds.
/// Stamps that got lost in a full ring make a chunk longer or a pause part of one, no more.
std::vector<StageSpan> stagesOf(const std::vector<const Stamp *> &stamps, const LaneBounds &bounds);

/// What a thread does, as the kernel sees it.
enum class Doing {
    onCore,
    queued,    ///< preempted, or born and not yet run
    wokenLate, ///< blocked no longer, and waiting for a core
    blocked,
    unknown,
    gone, ///< dead
};

/// `wait` counts for blocked alone.
State stateOf(Stage stage, Doing doing, Wait wait);

/// Appends stretches to a lane, one after the other, each in its state.
class LaneWriter {
public:
    /// `lane` has its bounds; it and the stages outlive the writer.
    LaneWriter(Lane &lane, const std::vector<StageSpan> &stages)
        : m_lane(lane), m_stages(stages), m_at_ns(lane.begin_ns)
    {
    }

    /// The thread did this from where the last stretch ended up to `end_ns`.
    void exactUntil(std::int64_t end_ns, Doing doing, const WaitCause &cause, int core);

    /// One part of what it did until `end_ns`; no stage ends before that. The parts of a stretch
    /// come one after the other, parts of one state in a row, and `endStretch` after the last.
    void part(std::int64_t end_ns, std::int64_t time_ns, Doing doing, const WaitCause &cause,
              int core);
    void endStretch(std::int64_t end_ns);

    std::int64_t at_ns() const { return m_at_ns; }

private:
    void enterStage();
    /// Where no stamp tells more, causes are kept apart; a worker's lane tells its states alone.
    bool sharesCause(const WaitCause &x, const WaitCause &y) const;
    void add(std::int64_t end_ns, std::int64_t time_ns, int core, State state,
             const WaitCause &cause);

    Lane &m_lane;
    const std::vector<StageSpan> &m_stages;
    std::int64_t m_at_ns;
    std::size_t m_stage = 0;
};

} // namespace corelane
