// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/arithmetic/proportion.h"
#include "analysis/lanes/lane_helpers.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <utility>

namespace corelane {
namespace {

/// What helpers did in a stretch.
struct Deed {
    std::int64_t begin_ns = 0;
    std::int64_t end_ns = 0;
    std::int64_t time_ns = 0; ///< of it, see LaneInterval
    Doing doing = Doing::onCore;
    WaitCause cause;
};

/// Whether what helpers do counts in that stage: before its first chunk and after its last a worker
/// has none to do its work, and while it lets its thread do what else there is, that shows anyway.
bool countsIn(Stage stage)
{
    return stage == Stage::chunk || stage == Stage::between || stage == Stage::transfer;
}

/// In a stage that counts, an idle tail is a wait for a child.
bool waitsForChild(const LaneInterval &interval)
{
    return interval.state == State::idleTail && interval.core < 0;
}

/// Neither on a core nor waiting for one.
bool isBlocked(const LaneInterval &interval)
{
    switch (interval.state) {
    case State::gilWait:
    case State::lockWait:
    case State::ioWait:
    case State::unexplained:
        return interval.core < 0;
    default:
        return waitsForChild(interval);
    }
}

/// Of all helpers, those that `isIt` says; by begin.
template <class IsIt>
std::vector<Deed> deedsOf(const std::vector<Lane> &helpers, Doing doing, const IsIt &isIt)
{
    std::vector<Deed> deeds;
    for (const Lane &helper : helpers) {
        for (const LaneInterval &interval : helper.intervals) {
            if (isIt(helper, interval))
                deeds.push_back(
                    {interval.begin_ns, interval.end_ns, interval.time_ns, doing, interval.cause});
        }
    }
    std::stable_sort(deeds.begin(), deeds.end(),
                     [](const Deed &x, const Deed &y) { return x.begin_ns < y.begin_ns; });
    return deeds;
}

/// Deeds that follow each other: of several at one moment the one that began first goes on.
std::vector<Deed> disjoint(const std::vector<Deed> &deeds)
{
    std::vector<Deed> disjoint;
    for (Deed deed : deeds) {
        if (!disjoint.empty())
            deed.begin_ns = std::max(deed.begin_ns, disjoint.back().end_ns);
        if (deed.begin_ns < deed.end_ns)
            disjoint.push_back(deed);
    }
    return disjoint;
}

/// Exact: shows deeds in a lane's intervals, moment by moment.
class ExactOverlay {
public:
    /// `stages` outlive this.
    ExactOverlay(std::vector<LaneInterval> intervals, const std::vector<StageSpan> &stages)
        : m_intervals(std::move(intervals)), m_stages(stages)
    {
    }

    /// `isOpen`: whether a deed may show in that interval. The deeds are disjoint.
    template <class IsOpen>
    void show(const std::vector<Deed> &deeds, const IsOpen &isOpen)
    {
        const std::vector<LaneInterval> before = std::exchange(m_intervals, {});
        auto deed = deeds.begin();
        std::size_t stage = 0;
        for (const LaneInterval &interval : before) {
            for (std::int64_t at_ns = interval.begin_ns; at_ns < interval.end_ns;) {
                LaneInterval piece = interval;
                piece.begin_ns = at_ns;
                while (stage + 1 < m_stages.size() && m_stages[stage].end_ns <= at_ns)
                    ++stage;
                while (deed != deeds.end() && deed->end_ns <= at_ns)
                    ++deed;
                if (isOpen(interval) && deed != deeds.end()) {
                    const bool isOn = deed->begin_ns <= at_ns;
                    piece.end_ns = std::min(
                        {piece.end_ns, isOn ? deed->end_ns : deed->begin_ns, stageEnd_ns(stage)});
                    if (isOn && countsIn(m_stages[stage].stage))
                        become(piece, *deed, m_stages[stage].stage);
                }
                add(piece);
                at_ns = piece.end_ns;
            }
        }
    }

    std::vector<LaneInterval> take() { return std::move(m_intervals); }

private:
    /// The last one has no end.
    std::int64_t stageEnd_ns(std::size_t stage) const
    {
        return stage + 1 < m_stages.size() ? m_stages[stage].end_ns
                                           : std::numeric_limits<std::int64_t>::max();
    }

    static void become(LaneInterval &piece, const Deed &deed, Stage stage)
    {
        piece.state = stateOf(stage, deed.doing, deed.cause.wait);
        piece.cause = deed.doing == Doing::blocked ? deed.cause : WaitCause{};
    }

    void add(LaneInterval piece)
    {
        piece.time_ns = piece.end_ns - piece.begin_ns;
        if (!m_intervals.empty() && m_intervals.back().state == piece.state &&
            m_intervals.back().core == piece.core) {
            m_intervals.back().end_ns = piece.end_ns;
            m_intervals.back().time_ns += piece.time_ns;
            return;
        }
        m_intervals.push_back(piece);
    }

    std::vector<LaneInterval> m_intervals;
    const std::vector<StageSpan> &m_stages;
};

void showExact(Lane &lane, const std::vector<StageSpan> &stages, const std::vector<Lane> &helpers)
{
    const auto show = [&](ExactOverlay &overlay, Doing doing, const auto &isIt,
                          const auto &isOpen) {
        overlay.show(disjoint(deedsOf(helpers, doing,
                                      [&](const Lane &helper, const LaneInterval &interval) {
                                          return helper.tier == Tier::exact &&
                                                 isIt(helper, interval);
                                      })),
                     isOpen);
    };
    ExactOverlay overlay(std::move(lane.intervals), stages);
    show(
        overlay, Doing::onCore,
        [](const Lane &, const LaneInterval &interval) { return interval.state == State::running; },
        isBlocked);
    show(
        overlay, Doing::queued,
        [](const Lane &, const LaneInterval &interval) {
            return interval.state == State::runQueue;
        },
        isBlocked);
    show(
        overlay, Doing::blocked,
        [&lane](const Lane &helper, const LaneInterval &interval) {
            return helper.process != lane.process && interval.cause.isSeen &&
                   interval.cause.wait != Wait::child;
        },
        waitsForChild);
    lane.intervals = overlay.take();
}

/// Sampled: of what helpers did between two moments, as much shows as the worker was blocked then,
/// as if they had worked one after the other.
class SampledOverlay {
public:
    SampledOverlay(Lane &lane, const std::vector<StageSpan> &stages) : m_lane(lane)
    {
        std::size_t stage = 0;
        for (const LaneInterval &interval : lane.intervals) {
            if (m_groups.empty() || m_groups.back().begin_ns != interval.begin_ns) {
                while (stage + 1 < stages.size() && stages[stage].end_ns <= interval.begin_ns)
                    ++stage;
                m_groups.push_back({interval.begin_ns, interval.end_ns, stages[stage].stage, {}});
            }
        }
    }

    /// In which of kDoings.
    void add(const Deed &deed, std::size_t doing)
    {
        const std::int64_t length_ns = std::max<std::int64_t>(1, deed.end_ns - deed.begin_ns);
        auto group = std::partition_point(m_groups.begin(), m_groups.end(), [&](const Group &each) {
            return each.end_ns <= deed.begin_ns;
        });
        for (; group != m_groups.end() && group->begin_ns < deed.end_ns; ++group) {
            const std::int64_t within_ns =
                std::min(deed.end_ns, group->end_ns) - std::max(deed.begin_ns, group->begin_ns);
            group->time_ns[doing] += proportion(deed.time_ns, within_ns, length_ns);
        }
    }

    void show()
    {
        std::vector<LaneInterval> shown;
        auto interval = m_lane.intervals.begin();
        for (const Group &group : m_groups) {
            const std::size_t first = shown.size();
            for (; interval != m_lane.intervals.end() && interval->begin_ns == group.begin_ns;
                 ++interval)
                shown.push_back(*interval);
            if (!countsIn(group.stage))
                continue;
            for (std::size_t doing = 0; doing < kDoings.size(); ++doing)
                give(shown, first, group, doing);
            const auto begin = shown.begin() + static_cast<std::ptrdiff_t>(first);
            shown.erase(std::remove_if(begin, shown.end(),
                                       [](const LaneInterval &each) { return each.time_ns == 0; }),
                        shown.end());
        }
        m_lane.intervals = std::move(shown);
    }

    static constexpr std::array kDoings{Doing::onCore, Doing::queued};

private:
    struct Group {
        std::int64_t begin_ns = 0;
        std::int64_t end_ns = 0;
        Stage stage = Stage::unstamped;
        std::array<std::int64_t, kDoings.size()> time_ns{}; ///< of helpers
    };

    /// Takes the group's time from what is blocked in it.
    static void give(std::vector<LaneInterval> &shown, std::size_t first, const Group &group,
                     std::size_t doing)
    {
        std::int64_t wanted_ns = group.time_ns[doing];
        std::int64_t given_ns = 0;
        for (std::size_t i = first; i < shown.size(); ++i) {
            if (!isBlocked(shown[i]))
                continue;
            const std::int64_t taken_ns = std::min(wanted_ns, shown[i].time_ns);
            shown[i].time_ns -= taken_ns;
            wanted_ns -= taken_ns;
            given_ns += taken_ns;
        }
        if (given_ns == 0)
            return;
        const State state = stateOf(group.stage, kDoings[doing], Wait::none);
        const auto same =
            std::find_if(shown.begin() + static_cast<std::ptrdiff_t>(first), shown.end(),
                         [state](const LaneInterval &each) { return each.state == state; });
        if (same != shown.end())
            same->time_ns += given_ns;
        else
            shown.push_back({.begin_ns = group.begin_ns,
                             .end_ns = group.end_ns,
                             .time_ns = given_ns,
                             .core = -1,
                             .state = state,
                             .cause = {}});
    }

    Lane &m_lane;
    std::vector<Group> m_groups;
};

void showSampled(Lane &lane, const std::vector<StageSpan> &stages, const std::vector<Lane> &helpers)
{
    SampledOverlay overlay(lane, stages);
    for (const Lane &helper : helpers) {
        for (const LaneInterval &interval : helper.intervals) {
            const Deed deed{interval.begin_ns, interval.end_ns, interval.time_ns, {}, {}};
            if (interval.state == State::running)
                overlay.add(deed, 0);
            else if (interval.state == State::runQueue)
                overlay.add(deed, 1);
        }
    }
    overlay.show();
}

} // namespace

void showHelpers(Lane &lane, const std::vector<StageSpan> &stages, const std::vector<Lane> &helpers)
{
    if (helpers.empty() || lane.intervals.empty() || stages.empty())
        return;
    for (const Lane &helper : helpers) {
        std::copy_if(helper.intervals.begin(), helper.intervals.end(),
                     std::back_inserter(lane.helpers), [](const LaneInterval &interval) {
                         return interval.core >= 0 && interval.state == State::running;
                     });
    }
    std::stable_sort(
        lane.helpers.begin(), lane.helpers.end(),
        [](const LaneInterval &x, const LaneInterval &y) { return x.begin_ns < y.begin_ns; });
    if (lane.tier == Tier::exact)
        showExact(lane, stages, helpers);
    else
        showSampled(lane, stages, helpers);
}

} // namespace corelane
