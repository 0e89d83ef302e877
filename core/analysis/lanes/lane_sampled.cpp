// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/arithmetic/proportion.h"
#include "analysis/lanes/lane_fill.h"

#include <algorithm>
#include <limits>

namespace corelane {
namespace {

/// CPU time since the thread's birth, known at a moment.
struct Knot {
    std::int64_t time_ns = 0;
    std::int64_t cpu_ns = 0;
};

/// The thread's CPU time over the lane, straight between its knots. A reading comes up to a tick
/// late while the thread runs; no thread gains more CPU time than time passes, so that each reading
/// is raised to what the later ones prove.
class CpuCurve {
public:
    CpuCurve(const LaneSource &source, std::int64_t begin_ns)
    {
        for (const ThreadReading &reading : source.trace.readings)
            m_knots.push_back({reading.time_ns, reading.cpu_ns});
        for (const Stamp *stamp : source.stamps) {
            if (stamp->cpu_ns >= 0)
                m_knots.push_back({stamp->time_ns, stamp->cpu_ns});
        }
        if (m_knots.empty())
            return;
        std::sort(m_knots.begin(), m_knots.end(), [](const Knot &x, const Knot &y) {
            return std::pair(x.time_ns, x.cpu_ns) < std::pair(y.time_ns, y.cpu_ns);
        });
        for (std::size_t i = 1; i < m_knots.size(); ++i)
            m_knots[i].cpu_ns = std::max(m_knots[i].cpu_ns, m_knots[i - 1].cpu_ns);
        for (std::size_t i = m_knots.size() - 1; i > 0; --i)
            m_knots[i - 1].cpu_ns =
                std::max(m_knots[i - 1].cpu_ns, provedAt(m_knots[i - 1].time_ns, m_knots[i]));
        const Knot first = m_knots.front();
        if (begin_ns < first.time_ns)
            m_knots.insert(m_knots.begin(),
                           {begin_ns, std::max<std::int64_t>(0, provedAt(begin_ns, first))});
    }

    /// Asked for in the order of time. After the last knot it stays as it is.
    std::int64_t at(std::int64_t time_ns)
    {
        if (m_knots.empty())
            return 0;
        while (m_next < m_knots.size() && m_knots[m_next].time_ns <= time_ns)
            ++m_next;
        if (m_next == 0)
            return m_knots.front().cpu_ns;
        const Knot &before = m_knots[m_next - 1];
        if (m_next == m_knots.size())
            return before.cpu_ns;
        const Knot &after = m_knots[m_next];
        return before.cpu_ns + proportion(after.cpu_ns - before.cpu_ns, time_ns - before.time_ns,
                                          after.time_ns - before.time_ns);
    }

    std::int64_t knownUntil_ns() const
    {
        return m_knots.empty() ? std::numeric_limits<std::int64_t>::min() : m_knots.back().time_ns;
    }

private:
    static std::int64_t provedAt(std::int64_t time_ns, const Knot &later)
    {
        return later.cpu_ns - (later.time_ns - time_ns);
    }

    std::vector<Knot> m_knots;
    std::size_t m_next = 0;
};

/// Between two moments at which something is known or begins.
struct Slice {
    std::int64_t begin_ns = 0;
    std::int64_t end_ns = 0;
    std::int64_t cpu_ns = 0;
    std::int64_t queued_ns = 0;
    bool isDead = false;

    std::int64_t offCore_ns() const { return end_ns - begin_ns - cpu_ns; }
};

std::vector<Slice> slicesOf(const Lane &lane, const LaneSource &source, CpuCurve &cpu)
{
    std::vector<std::int64_t> cuts{lane.begin_ns, lane.end_ns};
    const auto cut = [&](std::int64_t time_ns) {
        if (time_ns > lane.begin_ns && time_ns < lane.end_ns)
            cuts.push_back(time_ns);
    };
    for (const ThreadReading &reading : source.trace.readings)
        cut(reading.time_ns);
    for (const Stamp *stamp : source.stamps)
        cut(stamp->time_ns);
    for (const StageSpan &span : source.stages)
        cut(span.end_ns);
    if (source.trace.died_ns)
        cut(*source.trace.died_ns);
    cut(source.alive_ns);
    std::sort(cuts.begin(), cuts.end());

    std::vector<Slice> slices;
    std::int64_t before_ns = cpu.at(lane.begin_ns);
    for (std::size_t i = 1; i < cuts.size(); ++i) {
        if (cuts[i] <= cuts[i - 1])
            continue;
        const std::int64_t after_ns = cpu.at(cuts[i]);
        slices.push_back(
            {.begin_ns = cuts[i - 1],
             .end_ns = cuts[i],
             .cpu_ns = std::clamp<std::int64_t>(after_ns - before_ns, 0, cuts[i] - cuts[i - 1]),
             .isDead = source.trace.died_ns && *source.trace.died_ns <= cuts[i - 1]});
        before_ns = after_ns;
    }
    return slices;
}

/// The time from one reading of a thread to the next: its slices, and the run-queue wait that was
/// counted in it.
struct Window {
    std::size_t first = 0;
    std::size_t end = 0;
    std::int64_t offCore_ns = 0;
    std::int64_t queued_ns = 0;
};

std::vector<Window> windowsOf(const std::vector<Slice> &slices, const LaneSource &source)
{
    std::vector<Window> windows;
    std::size_t first = 0;
    while (first < slices.size() && slices[first].end_ns <= source.alive_ns)
        ++first; // it could not wait for a core before it was there
    std::int64_t before_ns = 0;
    for (const ThreadReading &reading : source.trace.readings) {
        Window window{.first = first,
                      .end = first,
                      .queued_ns = std::max<std::int64_t>(0, reading.runQueue_ns - before_ns)};
        before_ns = reading.runQueue_ns;
        for (; window.end < slices.size() && slices[window.end].end_ns <= reading.time_ns;
             ++window.end)
            window.offCore_ns += slices[window.end].offCore_ns();
        first = window.end;
        windows.push_back(window);
    }
    return windows;
}

/// Spreads each window's run-queue wait over its slices, in proportion to their time off-core. A
/// wait is counted when it ends: what a window has no room for began in the one before it.
void spreadQueued(std::vector<Slice> &slices, std::vector<Window> windows)
{
    for (std::size_t i = windows.size(); i-- > 0;) {
        Window &window = windows[i];
        const std::int64_t excess_ns = window.queued_ns - window.offCore_ns;
        if (excess_ns > 0) {
            window.queued_ns = window.offCore_ns;
            if (i > 0)
                windows[i - 1].queued_ns += excess_ns;
        }
        std::int64_t offCore_ns = 0;
        std::int64_t spread_ns = 0;
        for (std::size_t k = window.first; k < window.end; ++k) {
            offCore_ns += slices[k].offCore_ns();
            const std::int64_t upTo_ns =
                proportion(window.queued_ns, offCore_ns, window.offCore_ns);
            slices[k].queued_ns = upTo_ns - spread_ns;
            spread_ns = upTo_ns;
        }
    }
}

/// How many page faults a thread had between two looks.
class WindowFaults {
public:
    explicit WindowFaults(const ThreadTrace &trace)
        : m_readings(trace.readings), m_counts(trace.faults)
    {
    }

    /// Up to that look, from the one before it. Asked for in their order.
    std::int64_t before(std::size_t reading)
    {
        for (; m_known <= reading; ++m_known)
            m_faults = m_counts.until(m_readings[m_known].time_ns);
        return m_faults;
    }

private:
    std::span<const ThreadReading> m_readings;
    FaultCounts m_counts;
    std::size_t m_known = 0; ///< looks that have been gone through
    std::int64_t m_faults = 0;
};

/// What a thread did off-core, where no later reading counts its run-queue wait.
Doing doingAfterReadings(const LaneSource &source, bool isCpuKnown)
{
    const std::span<const ThreadReading> readings = source.trace.readings;
    if (readings.empty() || readings.back().wait != Wait::none)
        return Doing::blocked;
    return isCpuKnown ? Doing::queued : Doing::unknown; // it ran last, or could have
}

} // namespace

void fillSampled(Lane &lane, const LaneSource &source)
{
    CpuCurve cpu(source, lane.begin_ns);
    std::vector<Slice> slices = slicesOf(lane, source, cpu);
    const std::vector<Window> windows = windowsOf(slices, source);
    spreadQueued(slices, windows);

    LaneWriter writer(lane, source.stages);
    WaitCauses causes(source.trace.readings, source.gil, source.gilSeen_ns);
    const std::span<const ThreadReading> readings = source.trace.readings;
    WindowFaults faults(source.trace);
    std::size_t next = 0;
    for (const Slice &slice : slices) {
        while (next < readings.size() && readings[next].time_ns < slice.end_ns)
            ++next;
        const bool isRead = next < readings.size();
        const int core = isRead             ? readings[next].core
                         : readings.empty() ? -1
                                            : readings.back().core;
        const Doing doing = slice.isDead ? Doing::gone
                            : isRead
                                ? Doing::blocked
                                : doingAfterReadings(source, slice.end_ns <= cpu.knownUntil_ns());
        WaitCause cause =
            doing == Doing::blocked ? causes.of(slice.begin_ns, slice.end_ns) : WaitCause{};
        if (isRead && cause == WaitCause{} && faults.before(next) > 0)
            cause = kFaultCause;
        writer.part(slice.end_ns, slice.cpu_ns, Doing::onCore, cause, core);
        writer.part(slice.end_ns, slice.offCore_ns() - slice.queued_ns, doing, cause, -1);
        writer.part(slice.end_ns, slice.queued_ns, Doing::queued, cause, -1);
        writer.endStretch(slice.end_ns);
    }
}

} // namespace corelane
