// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/lane_stages.h"

#include <algorithm>

namespace corelane {
namespace {

/// Spans that follow each other; what has no length is left out.
class Spans {
public:
    explicit Spans(const LaneBounds &bounds) : m_bounds(bounds), m_at_ns(bounds.begin_ns) {}

    void until(std::int64_t end_ns, Stage stage)
    {
        end_ns = std::min(end_ns, m_bounds.end_ns);
        if (end_ns <= m_at_ns)
            return;
        if (!m_spans.empty() && m_spans.back().stage == stage)
            m_spans.back().end_ns = end_ns;
        else
            m_spans.push_back({end_ns, stage});
        m_at_ns = end_ns;
    }

    std::vector<StageSpan> take() { return std::move(m_spans); }

private:
    const LaneBounds &m_bounds;
    std::vector<StageSpan> m_spans;
    std::int64_t m_at_ns;
};

/// Follows one worker from stamp to stamp.
class Progress {
public:
    /// What it did up to this stamp: known only now where a stamp got lost.
    Stage before(StampKind kind) const
    {
        if (kind == StampKind::chunkEnd && m_stage == Stage::between)
            return Stage::chunk; // its beginning was lost
        return m_stage;
    }

    void take(const Stamp &stamp)
    {
        switch (stamp.kind) {
        case StampKind::chunkBegin:
            m_stage = Stage::chunk;
            break;
        case StampKind::transferBegin:
            m_stage = Stage::transfer;
            break;
        case StampKind::chunkEnd:
        case StampKind::transferEnd:
            m_stage = Stage::between;
            break;
        case StampKind::waitBegin:
            m_interrupted = m_stage;
            m_stage = stamp.a == static_cast<std::int64_t>(AwaitCause::turn) ? Stage::awaitsTurn
                                                                             : Stage::awaitsIo;
            break;
        case StampKind::waitEnd:
            m_stage = m_interrupted;
            break;
        default:
            break;
        }
    }

    /// What it does after its last stamp, if nothing ends it.
    Stage last(bool hasEnded, bool isRunOver) const
    {
        if (m_stage != Stage::between)
            return m_stage;
        if (hasEnded)
            return Stage::transfer;
        return isRunOver ? Stage::over : Stage::between;
    }

private:
    Stage m_stage = Stage::startUp;
    Stage m_interrupted = Stage::between; ///< by a wait
};

State blockedState(Wait wait)
{
    switch (wait) {
    case Wait::gil:
        return State::gilWait;
    case Wait::lock:
        return State::lockWait;
    case Wait::io:
    case Wait::sleep:
        return State::ioWait;
    case Wait::child:
        return State::idleTail;
    case Wait::none:
    case Wait::other:
    case Wait::unknown:
        break;
    }
    return State::unexplained;
}

bool changesStage(StampKind kind)
{
    return kind == StampKind::chunkBegin || kind == StampKind::chunkEnd ||
           (kind >= StampKind::transferBegin && kind <= StampKind::waitEnd);
}

} // namespace

std::vector<StageSpan> stagesOf(const std::vector<const Stamp *> &stamps, const LaneBounds &bounds)
{
    Spans spans(bounds);
    Progress progress;
    std::optional<std::int64_t> workerEnd_ns;
    for (const Stamp *each : stamps) {
        const Stamp &stamp = *each;
        if (stamp.kind == StampKind::workerEnd)
            workerEnd_ns = stamp.time_ns;
        if (!changesStage(stamp.kind))
            continue;
        spans.until(stamp.time_ns, progress.before(stamp.kind));
        progress.take(stamp);
    }
    std::int64_t over_ns = bounds.end_ns;
    if (workerEnd_ns)
        over_ns = std::min(over_ns, *workerEnd_ns);
    if (bounds.died_ns)
        over_ns = std::min(over_ns, *bounds.died_ns);
    spans.until(over_ns, progress.last(workerEnd_ns.has_value(), bounds.isRunOver));
    spans.until(bounds.end_ns, Stage::over);
    return spans.take();
}

State stateOf(Stage stage, Doing doing, Wait wait)
{
    if (stage == Stage::startUp)
        return State::startUp;
    if (stage == Stage::over || doing == Doing::gone)
        return State::idleTail;
    // Its thread may be on a core meanwhile, with another worker.
    if (stage == Stage::awaitsIo)
        return State::ioWait;
    if (stage == Stage::awaitsTurn)
        return State::lockWait;
    const bool handsOver = stage == Stage::transfer;
    switch (doing) {
    case Doing::onCore:
        if (handsOver)
            return State::transfer;
        return stage == Stage::between ? State::dispatch : State::running;
    case Doing::queued:
    case Doing::wokenLate:
        return State::runQueue;
    case Doing::blocked:
        return handsOver && wait != Wait::gil ? State::transfer : blockedState(wait);
    case Doing::unknown:
        return handsOver ? State::transfer : State::unexplained;
    case Doing::gone:
        break;
    }
    return State::idleTail;
}

void LaneWriter::enterStage()
{
    while (m_stage + 1 < m_stages.size() && m_stages[m_stage].end_ns <= m_at_ns)
        ++m_stage;
}

bool LaneWriter::sharesCause(const WaitCause &x, const WaitCause &y) const
{
    return m_stages[m_stage].stage != Stage::unstamped || x == y;
}

void LaneWriter::endStretch(std::int64_t end_ns)
{
    m_at_ns = end_ns;
    std::vector<LaneInterval> &intervals = m_lane.intervals;
    if (intervals.size() < 2)
        return;
    const LaneInterval &last = intervals.back();
    LaneInterval &before = intervals[intervals.size() - 2];
    const auto isWhole = [](const LaneInterval &interval) {
        return interval.time_ns == interval.end_ns - interval.begin_ns;
    };
    if (before.state == last.state && before.core == last.core && isWhole(before) &&
        isWhole(last) && before.end_ns == last.begin_ns && sharesCause(before.cause, last.cause)) {
        before.end_ns = last.end_ns;
        before.time_ns += last.time_ns;
        intervals.pop_back();
    }
}

void LaneWriter::exactUntil(std::int64_t end_ns, Doing doing, const WaitCause &cause, int core)
{
    end_ns = std::min(end_ns, m_lane.end_ns);
    while (m_at_ns < end_ns) {
        enterStage();
        const std::int64_t until_ns = std::min(end_ns, m_stages[m_stage].end_ns);
        part(until_ns, until_ns - m_at_ns, doing, cause, core);
        endStretch(until_ns);
    }
}

void LaneWriter::part(std::int64_t end_ns, std::int64_t time_ns, Doing doing,
                      const WaitCause &cause, int core)
{
    if (time_ns <= 0)
        return;
    enterStage();
    const State state = stateOf(m_stages[m_stage].stage, doing, cause.wait);
    if (doing == Doing::onCore)
        m_lane.onCpu_ns += time_ns;
    if (doing == Doing::wokenLate && state == State::runQueue)
        m_lane.wokenLate_ns += time_ns;
    const int at = doing == Doing::onCore ? core : -1;
    const bool isCause = doing == Doing::blocked && state == blockedState(cause.wait);
    add(end_ns, time_ns, at, state, isCause ? cause : WaitCause{});
}

/// Written where it is to stand: there are as many as a thread has switches.
void LaneWriter::add(std::int64_t end_ns, std::int64_t time_ns, int core, State state,
                     const WaitCause &cause)
{
    std::vector<LaneInterval> &intervals = m_lane.intervals;
    if (!intervals.empty()) {
        LaneInterval &last = intervals.back();
        if (last.begin_ns == m_at_ns && last.state == state && sharesCause(last.cause, cause)) {
            last.time_ns += time_ns;
            last.core = std::max(last.core, core);
            return;
        }
    }
    LaneInterval &added = intervals.emplace_back();
    added.begin_ns = m_at_ns;
    added.end_ns = end_ns;
    added.time_ns = time_ns;
    added.core = core;
    added.state = state;
    added.cause = cause;
}

} // namespace corelane
