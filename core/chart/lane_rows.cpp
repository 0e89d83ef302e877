// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/lane_rows.h"

#include "analysis/accounts/account.h"
#include "chart/short_helpers.h"
#include "record/utf8.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

namespace corelane {
namespace {

std::int16_t number(std::size_t value)
{
    constexpr std::size_t kMost = std::numeric_limits<std::int16_t>::max();
    return static_cast<std::int16_t>(std::min(value, kMost));
}

/// Lengthens a mark where another one goes on in the same way.
bool isLengthened(LaneMark &last, const LaneMark &mark)
{
    LaneMark longer = mark;
    longer.begin_ns = last.begin_ns;
    longer.end_ns = last.end_ns;
    if (last.end_ns != mark.begin_ns || last != longer)
        return false;
    last.end_ns = mark.end_ns;
    return true;
}

/// Adds a mark, or lengthens the last one.
void addMark(std::vector<LaneMark> &marks, const LaneMark &mark)
{
    if (mark.end_ns > mark.begin_ns && (marks.empty() || !isLengthened(marks.back(), mark)))
        marks.push_back(mark);
}

LaneMark markOf(const LaneInterval &interval, Role role, std::int64_t release_ns,
                std::int16_t worker, std::size_t sharers)
{
    const std::int64_t length_ns = std::max<std::int64_t>(1, interval.end_ns - interval.begin_ns);
    const double share = static_cast<double>(interval.time_ns) / static_cast<double>(length_ns);
    return {.begin_ns = interval.begin_ns - release_ns,
            .end_ns = interval.end_ns - release_ns,
            .share = static_cast<float>(share / static_cast<double>(sharers)),
            .role = role,
            .core = static_cast<std::int16_t>(interval.core),
            .worker = worker};
}

void sortByBegin(std::vector<LaneMark> &marks)
{
    std::stable_sort(marks.begin(), marks.end(),
                     [](const LaneMark &a, const LaneMark &b) { return a.begin_ns < b.begin_ns; });
}

/// "thread 4".
Sentence numbered(const Term &noun, int number)
{
    return sentence(CORELANE_TR("lanes.one", "{noun} {number}"), arg<"noun">(noun),
                    arg<"number">(std::to_string(number)));
}

/// "threads 4–7".
Sentence numbered(const Term &nouns, int first, int last)
{
    return sentence(CORELANE_TR("lanes.several", "{nouns} {first}–{last}"), arg<"nouns">(nouns),
                    arg<"first">(std::to_string(first)), arg<"last">(std::to_string(last)));
}

Sentence laneTitle(const Lane &lane, const Lanes &lanes, WorkerKind kind, std::int16_t number)
{
    Sentence title = lanes.ofWorkers ? numbered(workerNoun(kind), number) : verbatim(lane.title);
    if (!isSampledAlone(lanes, lane))
        return title;
    return sentence(CORELANE_TR("lanes.sampled-lane", "{lane} (sampled)"),
                    arg<"lane">(std::move(title)));
}

/// When a worker or its helpers were on cores: `use(interval)`.
template <class Use>
void forEachOnCore(const Lane &lane, const Use &use)
{
    for (const auto *intervals : {&lane.intervals, &lane.helpers}) {
        for (const LaneInterval &interval : *intervals) {
            if (interval.core >= 0 && traitsOf(interval.state).canBeOnCore)
                use(interval);
        }
    }
}

} // namespace

std::size_t sharersOf(std::size_t count)
{
    return std::max<std::size_t>(1, (count + kMostLanes - 1) / kMostLanes);
}

WorkerKind kindOf(const RunRecord &run, const Lanes &lanes)
{
    return lanes.ofWorkers ? traitsOf(run).workers : WorkerKind::thread;
}

bool isSampledAlone(const Lanes &lanes, const Lane &lane)
{
    return lanes.tier == Tier::exact && lane.tier == Tier::sampled;
}

std::int16_t numberOf(const Lane &lane, std::size_t place)
{
    return number(lane.worker > 0 ? static_cast<std::size_t>(lane.worker) : place + 1);
}

LaneMarks marksOf(const Lane &lane, const Lanes &lanes, std::int16_t worker, std::size_t sharers)
{
    LaneMarks marks;
    LaneMark last; // of no length: none yet
    const auto add = [&marks](const LaneMark &mark) {
        if (mark.end_ns > mark.begin_ns)
            marks.push_back(mark);
    };
    for (const LaneInterval &interval : lane.intervals) {
        const LaneMark mark = markOf(interval, shownState(lane, interval, lanes.ofWorkers),
                                     lanes.begin_ns, worker, sharers);
        if (interval.time_ns <= 0 || mark.end_ns <= mark.begin_ns || isLengthened(last, mark))
            continue;
        add(last);
        last = mark;
    }
    add(last);
    return marks;
}

namespace {

/// Makes the rows of lanes: each its own, or several together.
class WorkerRows {
public:
    WorkerRows(const RunRecord &run, const Lanes &lanes, std::vector<LaneMarks> own)
        : m_lanes(lanes), m_kind(kindOf(run, lanes)), m_own(std::move(own))
    {
    }

    LaneRow single(std::size_t lane)
    {
        const std::int16_t worker = workerOf(lane);
        return {.title = laneTitle(m_lanes.lanes[lane], m_lanes, m_kind, worker),
                .worker = worker,
                .marks = m_own.empty() ? marksOf(m_lanes.lanes[lane], m_lanes, worker, 1)
                                       : std::move(m_own[lane])};
    }

    LaneRow shared(std::span<const std::size_t> lanes) const
    {
        std::vector<LaneMark> all;
        for (const std::size_t lane : lanes) {
            const LaneMarks marks =
                marksOf(m_lanes.lanes[lane], m_lanes, workerOf(lane), lanes.size());
            all.insert(all.end(), marks.begin(), marks.end());
        }
        sortByBegin(all);
        return {.title =
                    numbered(workerNouns(m_kind), workerOf(lanes.front()), workerOf(lanes.back())),
                .worker = 0,
                .marks = std::move(all)};
    }

    LaneRow helpers(const HelperGroup &group)
    {
        LaneRow row{.title =
                        sentence(CORELANE_TR_N("lanes.short-helpers",
                                               "{helpers} short helper[|s] of {name}"),
                                 arg<"helpers">(Count(static_cast<double>(group.lanes.size()))),
                                 arg<"name">(visible(group.name))),
                    .marks = {},
                    .helpersOf = m_lanes.lanes[group.parent].thread};
        for (const std::size_t lane : group.lanes)
            row.helpers.push_back(single(lane));
        std::vector<LaneMark> marks;
        for (const LaneRow &each : row.helpers) {
            for (LaneMark mark : each.marks) {
                mark.share /= static_cast<float>(group.mostAtOnce);
                marks.push_back(mark);
            }
        }
        sortByBegin(marks);
        row.marks = marks;
        return row;
    }

private:
    std::int16_t workerOf(std::size_t lane) const { return numberOf(m_lanes.lanes[lane], lane); }

    const Lanes &m_lanes;
    WorkerKind m_kind;
    std::vector<LaneMarks> m_own;
};

/// Those that are in none of the groups.
std::vector<std::size_t> lanesBeside(const std::vector<HelperGroup> &groups, std::size_t count)
{
    std::vector<bool> isInGroup(count);
    for (const HelperGroup &group : groups) {
        for (const std::size_t lane : group.lanes)
            isInGroup[lane] = true;
    }
    std::vector<std::size_t> lanes;
    for (std::size_t lane = 0; lane < count; ++lane) {
        if (!isInGroup[lane])
            lanes.push_back(lane);
    }
    return lanes;
}

} // namespace

std::vector<LaneRow> workerRows(const RunRecord &run, const Lanes &lanes,
                                std::vector<LaneMarks> own)
{
    const std::vector<HelperGroup> groups = shortHelpers(run, lanes);
    const std::vector<std::size_t> beside = lanesBeside(groups, lanes.lanes.size());
    const std::size_t perRow = sharersOf(beside.size());
    WorkerRows make(run, lanes, std::move(own));
    std::vector<LaneRow> rows;
    auto next = groups.begin(); ///< by their parents
    for (std::size_t first = 0; first < beside.size(); first += perRow) {
        const std::span<const std::size_t> together(beside.data() + first,
                                                    std::min(perRow, beside.size() - first));
        rows.push_back(perRow == 1 ? make.single(beside[first]) : make.shared(together));
        for (; next != groups.end() && next->parent <= together.back(); ++next)
            rows.push_back(make.helpers(*next));
    }
    return rows;
}

std::vector<int> coresOf(const RunRecord &run, const Lanes &lanes)
{
    std::vector<bool> isShown; // up to the last one that is
    const auto show = [&](int core) {
        const auto place = static_cast<std::size_t>(std::clamp(core, 0, kMostCpus - 1));
        if (place >= isShown.size())
            isShown.resize(place + 1);
        isShown[place] = true;
    };
    if (run.machine.affinity.size() <= kMostLanes)
        std::for_each(run.machine.affinity.begin(), run.machine.affinity.end(), show);
    for (const Lane &lane : lanes.lanes)
        forEachOnCore(lane, [&show](const LaneInterval &interval) { show(interval.core); });
    for (const LostStretch &lost : lanes.lost)
        show(lost.core);
    std::vector<int> cores;
    for (std::size_t core = 0; core < isShown.size(); ++core) {
        if (isShown[core])
            cores.push_back(static_cast<int>(core));
    }
    return cores;
}

std::vector<LaneRow> coreRows(const Lanes &lanes, const std::vector<int> &cores,
                              const LaneUsed &used)
{
    const std::size_t perRow = sharersOf(cores.size());
    std::vector<LaneRow> rows((cores.size() + perRow - 1) / perRow);
    std::vector<std::vector<LaneMark>> marks(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int first = cores[i * perRow];
        const int last = cores[std::min((i + 1) * perRow, cores.size()) - 1];
        rows[i].title = perRow == 1 ? coreTitle(first) : numbered(kCores, first, last);
    }
    const auto placeOf = [&](int core) {
        const auto place = std::lower_bound(cores.begin(), cores.end(), core) - cores.begin();
        return static_cast<std::size_t>(place) / perRow;
    };
    const auto sharers = [&](std::size_t row) {
        return std::min(perRow, cores.size() - row * perRow);
    };
    for (std::size_t i = 0; i < lanes.lanes.size(); ++i) {
        forEachOnCore(lanes.lanes[i], [&](const LaneInterval &interval) {
            if (interval.time_ns <= 0)
                return;
            const std::size_t row = placeOf(interval.core);
            addMark(marks[row], markOf(interval, Quantity::worker, lanes.begin_ns,
                                       numberOf(lanes.lanes[i], i), sharers(row)));
        });
        used(i);
    }
    for (const LostStretch &lost : lanes.lost) {
        const std::size_t row = placeOf(lost.core);
        const LaneInterval stretch{.begin_ns = lost.begin_ns,
                                   .end_ns = lost.end_ns,
                                   .time_ns = lost.end_ns - lost.begin_ns,
                                   .core = lost.core,
                                   .state = State::unexplained};
        addMark(marks[row], markOf(stretch, stretch.state, lanes.begin_ns, 0, sharers(row)));
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        sortByBegin(marks[row]);
        rows[row].marks = std::exchange(marks[row], {});
    }
    return rows;
}

} // namespace corelane
