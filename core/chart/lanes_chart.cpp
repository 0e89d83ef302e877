// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/lanes_chart.h"

#include "analysis/run_facts.h"
#include "analysis/run_title.h"
#include "record/words.h"

#include <algorithm>
#include <array>
#include <limits>

namespace corelane {
namespace {

constexpr std::int64_t kMillisecond_ns = 1'000'000;
constexpr std::int64_t kShortest_ns =
    1'000 * kMillisecond_ns; ///< a run that has just begun does not fill the chart at once

std::int16_t number(std::size_t value)
{
    constexpr std::size_t kMost = std::numeric_limits<std::int16_t>::max();
    return static_cast<std::int16_t>(std::min(value, kMost));
}

/// The lane's own number or, of a thread without one, its place.
std::int16_t numberOf(const Lane &lane, std::size_t place)
{
    return number(lane.worker > 0 ? static_cast<std::size_t>(lane.worker) : place + 1);
}

/// What each lane is of.
WorkerKind kindOf(const RunRecord &run, const Lanes &lanes)
{
    return lanes.ofWorkers ? traitsOf(run).workers : WorkerKind::thread;
}

/// Adds a mark, or lengthens the last one where it goes on in the same way.
void addMark(std::vector<LaneMark> &marks, const LaneMark &mark)
{
    if (mark.end_ns <= mark.begin_ns)
        return;
    if (!marks.empty()) {
        LaneMark &last = marks.back();
        LaneMark longer = mark;
        longer.begin_ns = last.begin_ns;
        longer.end_ns = last.end_ns;
        if (last.end_ns == mark.begin_ns && last == longer) {
            last.end_ns = mark.end_ns;
            return;
        }
    }
    marks.push_back(mark);
}

LaneMark markOf(const LaneInterval &interval, std::int64_t release_ns, std::int16_t worker,
                std::size_t sharers)
{
    const std::int64_t length_ns = std::max<std::int64_t>(1, interval.end_ns - interval.begin_ns);
    const double share = static_cast<double>(interval.time_ns) / static_cast<double>(length_ns);
    return {.begin_ns = interval.begin_ns - release_ns,
            .end_ns = interval.end_ns - release_ns,
            .share = static_cast<float>(share / static_cast<double>(sharers)),
            .role = interval.state,
            .core = static_cast<std::int16_t>(interval.core),
            .worker = worker};
}

void sortByBegin(std::vector<LaneMark> &marks)
{
    std::stable_sort(marks.begin(), marks.end(),
                     [](const LaneMark &a, const LaneMark &b) { return a.begin_ns < b.begin_ns; });
}

/// How many share a row so that there are at most kMostLanes.
std::size_t sharersOf(std::size_t count)
{
    return std::max<std::size_t>(1, (count + kMostLanes - 1) / kMostLanes);
}

std::vector<LaneMark> marksOf(const Lane &lane, std::int64_t release_ns, std::int16_t worker,
                              std::size_t sharers)
{
    std::vector<LaneMark> marks;
    marks.reserve(lane.intervals.size());
    for (const LaneInterval &interval : lane.intervals) {
        if (interval.time_ns > 0)
            addMark(marks, markOf(interval, release_ns, worker, sharers));
    }
    return marks;
}

constexpr Term kCore = CORELANE_TR("lanes.core", "core");
constexpr Term kCores = CORELANE_TR("lanes.cores", "cores");

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

LaneRow rowOf(const Lane &lane, std::int64_t release_ns, std::int16_t worker, Sentence title)
{
    return {
        .title = std::move(title), .worker = worker, .marks = marksOf(lane, release_ns, worker, 1)};
}

std::vector<LaneRow> workerRows(const RunRecord &run, const Lanes &lanes)
{
    const WorkerKind kind = kindOf(run, lanes);
    const std::vector<Lane> &all = lanes.lanes;
    const std::size_t perRow = sharersOf(all.size());
    std::vector<LaneRow> rows;
    for (std::size_t first = 0; first < all.size(); first += perRow) {
        const std::int16_t worker = numberOf(all[first], first);
        if (perRow == 1) {
            rows.push_back(rowOf(all[first], lanes.begin_ns, worker,
                                 lanes.ofWorkers ? numbered(workerNoun(kind), worker)
                                                 : verbatim(all[first].title)));
            continue;
        }
        const std::size_t end = std::min(first + perRow, all.size());
        LaneRow row{.title = numbered(workerNouns(kind), worker, numberOf(all[end - 1], end - 1)),
                    .worker = 0,
                    .marks = {}};
        for (std::size_t i = first; i < end; ++i) {
            const std::vector<LaneMark> marks =
                marksOf(all[i], lanes.begin_ns, numberOf(all[i], i), end - first);
            row.marks.insert(row.marks.end(), marks.begin(), marks.end());
        }
        sortByBegin(row.marks);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The cores that the run could use, as long as they are few enough to be shown idle, too, and
/// those that it has used.
std::vector<int> coresOf(const RunRecord &run, const Lanes &lanes)
{
    std::vector<bool> isShown(kMostCpus);
    const auto show = [&](int core) {
        isShown[static_cast<std::size_t>(std::clamp(core, 0, kMostCpus - 1))] = true;
    };
    if (run.machine.affinity.size() <= kMostLanes)
        std::for_each(run.machine.affinity.begin(), run.machine.affinity.end(), show);
    for (const Lane &lane : lanes.lanes) {
        for (const LaneInterval &interval : lane.intervals) {
            if (interval.core >= 0 && traitsOf(interval.state).canBeOnCore)
                show(interval.core);
        }
    }
    for (const LostStretch &lost : lanes.lost)
        show(lost.core);
    std::vector<int> cores;
    for (std::size_t core = 0; core < isShown.size(); ++core) {
        if (isShown[core])
            cores.push_back(static_cast<int>(core));
    }
    return cores;
}

std::vector<LaneRow> coreRows(const Lanes &lanes, const std::vector<int> &cores)
{
    const std::size_t perRow = sharersOf(cores.size());
    std::vector<LaneRow> rows((cores.size() + perRow - 1) / perRow);
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
        for (const LaneInterval &interval : lanes.lanes[i].intervals) {
            if (interval.core < 0 || interval.time_ns <= 0 || !traitsOf(interval.state).canBeOnCore)
                continue;
            const std::size_t row = placeOf(interval.core);
            LaneMark mark =
                markOf(interval, lanes.begin_ns, numberOf(lanes.lanes[i], i), sharers(row));
            mark.role = Quantity::worker;
            addMark(rows[row].marks, mark);
        }
    }
    for (const LostStretch &lost : lanes.lost) {
        const std::size_t row = placeOf(lost.core);
        const LaneInterval stretch{.begin_ns = lost.begin_ns,
                                   .end_ns = lost.end_ns,
                                   .time_ns = lost.end_ns - lost.begin_ns,
                                   .state = State::unexplained,
                                   .core = lost.core};
        addMark(rows[row].marks, markOf(stretch, lanes.begin_ns, 0, sharers(row)));
    }
    for (LaneRow &row : rows)
        sortByBegin(row.marks);
    return rows;
}

/// The roles that occur: who is on a core, then the states in their order.
std::vector<Role> legendOf(const std::vector<LaneRow> &rows)
{
    std::array<bool, kRoles> occurs{};
    for (const LaneRow &row : rows) {
        for (const LaneMark &mark : row.marks)
            occurs[mark.role.index()] = true;
    }
    std::vector<Role> legend;
    if (occurs[Role(Quantity::worker).index()])
        legend.emplace_back(Quantity::worker);
    for (const State state : workerStates()) {
        if (occurs[Role(state).index()])
            legend.emplace_back(state);
    }
    return legend;
}

/// 60 ms in the middle of the part in which all workers compute or, if there is none, in which any
/// does: a hand-over of the GIL every 5 ms is plain to see in it.
std::optional<std::pair<std::int64_t, std::int64_t>> detailOf(const RunRecord &run,
                                                              const Lanes &lanes)
{
    constexpr std::int64_t kDetail_ns = 60 * kMillisecond_ns;
    constexpr std::int64_t kLeastRun_ns = 600 * kMillisecond_ns;
    const std::int64_t real_ns = lanes.end_ns - lanes.begin_ns;
    if (!run.end || lanes.tier != Tier::exact || real_ns <= kLeastRun_ns)
        return std::nullopt;
    std::int64_t anyBegin_ns = lanes.end_ns;
    std::int64_t anyEnd_ns = lanes.begin_ns;
    std::int64_t allBegin_ns = lanes.begin_ns;
    std::int64_t allEnd_ns = lanes.end_ns;
    for (const Lane &lane : lanes.lanes) {
        const auto isRunning = [](const LaneInterval &interval) {
            return interval.state == State::running;
        };
        const auto first = std::find_if(lane.intervals.begin(), lane.intervals.end(), isRunning);
        if (first == lane.intervals.end())
            continue;
        const auto last = std::find_if(lane.intervals.rbegin(), lane.intervals.rend(), isRunning);
        anyBegin_ns = std::min(anyBegin_ns, first->begin_ns);
        anyEnd_ns = std::max(anyEnd_ns, last->end_ns);
        allBegin_ns = std::max(allBegin_ns, first->begin_ns);
        allEnd_ns = std::min(allEnd_ns, last->end_ns);
    }
    if (anyEnd_ns <= anyBegin_ns)
        return std::nullopt;
    const bool together = allEnd_ns - allBegin_ns >= kDetail_ns;
    const std::int64_t middle_ns =
        (together ? allBegin_ns + allEnd_ns : anyBegin_ns + anyEnd_ns) / 2 - lanes.begin_ns;
    const std::int64_t begin_ns =
        std::clamp<std::int64_t>(middle_ns - kDetail_ns / 2, 0, real_ns - kDetail_ns);
    return std::pair{begin_ns, begin_ns + kDetail_ns};
}

/// "exact · a lane per worker"; where `count` of them share the rows, how many share one.
Sentence scaleOf(Tier tier, const Term &noun, const Term &nouns, std::size_t count)
{
    const auto how = arg<"tier">(title(tier));
    const std::size_t sharers = sharersOf(count);
    if (sharers == 1)
        return sentence(CORELANE_TR("lanes.scale", "{tier} · a lane per {noun}"), how,
                        arg<"noun">(noun));
    return sentence(CORELANE_TR("lanes.scale-shared", "{tier} · {sharers} {nouns} share a lane"),
                    how, arg<"sharers">(std::to_string(sharers)), arg<"nouns">(nouns));
}

std::vector<ChartNote> notesOf(const RunRecord &run, const Lanes &lanes)
{
    std::vector<ChartNote> notes;
    if (lanes.tier == Tier::sampled && !run.tierReason.empty())
        notes.push_back({sentence(CORELANE_TR("lanes.sampled", "Sampled: {reason}"),
                                  arg<"reason">(run.tierReason))});
    std::int64_t lost = 0;
    for (const LostStretch &stretch : lanes.lost)
        lost += stretch.records;
    if (lost > 0)
        notes.push_back({sentence(
            CORELANE_TR_N("lanes.lost",
                          "{records} switch record[ was|s were] lost: shown as unexplained"),
            arg<"records">(Count(static_cast<double>(lost))))});
    return notes;
}

Sentence whyNoLanes(const RunRecord *run)
{
    if (!run)
        return CORELANE_TR("lanes.none-yet",
                           "Choose a mode and press Run: the workers show here, live.");
    if (!run->end)
        return CORELANE_TR("lanes.waiting", "Waiting for the first readings.");
    if (!run->release_ns)
        return CORELANE_TR("lanes.not-begun", "The run did not begin.");
    if (!run->tier)
        return CORELANE_TR("lanes.not-recorded",
                           "Not in this recording: it was made before Corelane recorded lanes.");
    return CORELANE_TR("lanes.too-short", "The run was over before a thread of it could be read.");
}

} // namespace

Chart lanesChart(const RunRecord *run, const Lanes *lanes, LanesBy by)
{
    const bool byCore = by == LanesBy::core;
    const ChartName &name = byCore ? kCoreLanesChart : kLanesChart;
    Chart chart{
        .id = name.id,
        .title = name.title,
        .scale = byCore ? Sentence(CORELANE_TR("lanes.per-core", "a lane per core"))
                        : CORELANE_TR("lanes.per-worker", "a lane per worker"),
        .axis = kSecondsAxis,
        .legend = {},
        .body = LaneRows{},
        .provenance = run ? provenance(*run) : Sentences(),
    };
    if (!run || !lanes || lanes->lanes.empty()) {
        chart.emptyText = whyNoLanes(run);
        return chart;
    }
    std::vector<LaneRow> rows;
    if (byCore) {
        const std::vector<int> cores = coresOf(*run, *lanes);
        rows = coreRows(*lanes, cores);
        chart.scale = scaleOf(lanes->tier, kCore, kCores, cores.size());
    } else {
        const WorkerKind kind = kindOf(*run, *lanes);
        rows = workerRows(*run, *lanes);
        chart.scale =
            scaleOf(lanes->tier, workerNoun(kind), workerNouns(kind), lanes->lanes.size());
    }
    chart.legend = legendOf(rows);
    chart.notes = notesOf(*run, *lanes);
    chart.tier = word(lanes->tier);
    const std::int64_t real_ns =
        std::max(run->real_ns().value_or(0), lanes->end_ns - lanes->begin_ns);
    chart.body = LaneRows{
        .rows = std::make_shared<const std::vector<LaneRow>>(std::move(rows)),
        .end_ns = run->end ? real_ns : std::max(real_ns, kShortest_ns),
        .detail_ns = detailOf(*run, *lanes),
    };
    return chart;
}

} // namespace corelane
