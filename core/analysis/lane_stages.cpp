// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lane_stages.h"

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

/// What a worker does after its last stamp about chunks, if nothing ends it.
Stage lastStage(bool hasChunks, bool inChunk, bool hasEnded, bool isRunOver)
{
    if (!hasChunks)
        return Stage::startUp;
    if (inChunk)
        return Stage::chunk;
    if (hasEnded)
        return Stage::transfer;
    return isRunOver ? Stage::over : Stage::between;
}

} // namespace

std::vector<StageSpan> stagesOf(const std::vector<Stamp> &stamps, const LaneBounds &bounds)
{
    Spans spans(bounds);
    bool hasChunks = false;
    bool inChunk = false;
    std::optional<std::int64_t> workerEnd_ns;
    for (const Stamp &stamp : stamps) {
        if (stamp.kind == StampKind::workerEnd)
            workerEnd_ns = stamp.time_ns;
        if (stamp.kind != StampKind::chunkBegin && stamp.kind != StampKind::chunkEnd)
            continue;
        const bool begins = stamp.kind == StampKind::chunkBegin;
        // An end without a beginning: the beginning was lost, or a chunk holds another.
        const Stage until = begins && !inChunk ? Stage::between : Stage::chunk;
        spans.until(stamp.time_ns, hasChunks ? until : Stage::startUp);
        hasChunks = true;
        inChunk = begins;
    }
    std::int64_t over_ns = bounds.end_ns;
    if (workerEnd_ns)
        over_ns = std::min(over_ns, *workerEnd_ns);
    if (bounds.died_ns)
        over_ns = std::min(over_ns, *bounds.died_ns);
    spans.until(over_ns, lastStage(hasChunks, inChunk, workerEnd_ns.has_value(), bounds.isRunOver));
    spans.until(bounds.end_ns, Stage::over);
    return spans.take();
}

LaneState stateOf(Stage stage, Doing doing, LaneState cause)
{
    if (stage == Stage::startUp)
        return LaneState::startUp;
    if (stage == Stage::over || doing == Doing::gone)
        return LaneState::idle;
    const bool handsOver = stage == Stage::transfer;
    switch (doing) {
    case Doing::onCore:
        if (handsOver)
            return LaneState::transfer;
        return stage == Stage::between ? LaneState::dispatch : LaneState::running;
    case Doing::queued:
    case Doing::wokenLate:
        return LaneState::runQueue;
    case Doing::blocked:
        return handsOver && cause != LaneState::gilWait ? LaneState::transfer : cause;
    case Doing::unknown:
        return handsOver ? LaneState::transfer : LaneState::unexplained;
    case Doing::gone:
        break;
    }
    return LaneState::idle;
}

void LaneWriter::enterStage()
{
    while (m_stage + 1 < m_stages.size() && m_stages[m_stage].end_ns <= m_at_ns)
        ++m_stage;
}

void LaneWriter::add(const LaneInterval &interval)
{
    if (!m_lane.intervals.empty()) {
        LaneInterval &last = m_lane.intervals.back();
        if (last.begin_ns == interval.begin_ns && last.state == interval.state) {
            last.time_ns += interval.time_ns;
            last.core = std::max(last.core, interval.core);
            return;
        }
    }
    m_lane.intervals.push_back(interval);
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
    if (isWhole(before) && isWhole(last) && before.end_ns == last.begin_ns &&
        before.state == last.state && before.core == last.core) {
        before.end_ns = last.end_ns;
        before.time_ns += last.time_ns;
        intervals.pop_back();
    }
}

void LaneWriter::exactUntil(std::int64_t end_ns, Doing doing, LaneState cause, int core)
{
    end_ns = std::min(end_ns, m_lane.end_ns);
    while (m_at_ns < end_ns) {
        enterStage();
        const std::int64_t until_ns = std::min(end_ns, m_stages[m_stage].end_ns);
        part(until_ns, until_ns - m_at_ns, doing, cause, core);
        endStretch(until_ns);
    }
}

void LaneWriter::part(std::int64_t end_ns, std::int64_t time_ns, Doing doing, LaneState cause,
                      int core)
{
    if (time_ns <= 0)
        return;
    enterStage();
    const LaneState state = stateOf(m_stages[m_stage].stage, doing, cause);
    if (doing == Doing::onCore)
        m_lane.onCpu_ns += time_ns;
    if (doing == Doing::wokenLate && state == LaneState::runQueue)
        m_lane.wokenLate_ns += time_ns;
    add({.begin_ns = m_at_ns,
         .end_ns = end_ns,
         .time_ns = time_ns,
         .state = state,
         .core = doing == Doing::onCore ? core : -1});
}

} // namespace corelane
