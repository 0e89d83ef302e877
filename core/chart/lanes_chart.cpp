// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/lanes_chart.h"

#include "analysis/figures/run_facts.h"
#include "analysis/figures/run_title.h"
#include "analysis/lanes/lane_stream.h"
#include "chart/lane_rows.h"
#include "chart/missing_notes.h"
#include "chart/states_to_come.h"
#include "record/utf8.h"
#include "record/words.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace corelane {
namespace {

constexpr std::int64_t kMillisecond_ns = 1'000'000;
constexpr std::int64_t kShortest_ns =
    1'000 * kMillisecond_ns; ///< a run that has just begun does not fill the chart at once

std::size_t sampledAlone(const Lanes &lanes)
{
    return static_cast<std::size_t>(
        std::count_if(lanes.lanes.begin(), lanes.lanes.end(),
                      [&](const Lane &lane) { return isSampledAlone(lanes, lane); }));
}

/// The roles that occur or are to come: who is on a core, then the states in their order.
std::vector<Role> legendOf(const std::vector<LaneRow> &rows, bool ofWorkers,
                           const std::vector<State> &toCome)
{
    std::array<bool, kRoles> occurs{};
    for (const State state : toCome)
        occurs[Role(state).index()] = true;
    for (const LaneRow &row : rows) {
        for (const LaneMarks::Sum &sum : row.marks.sums())
            occurs[sum.role.index()] = true;
    }
    std::vector<Role> legend;
    if (occurs[Role(Quantity::worker).index()])
        legend.emplace_back(Quantity::worker);
    for (const State state : ofWorkers ? workerStates() : threadStates()) {
        if (occurs[Role(state).index()])
            legend.emplace_back(state);
    }
    return legend;
}

/// 60 ms in the middle of the part in which all workers compute or, if there is none, in which any
/// does: a hand-over of the GIL every 5 ms is plain to see in it. Of a run under way near that
/// part's begin, where it stays while the run grows.
std::optional<std::pair<std::int64_t, std::int64_t>> detailOf(const RunRecord &run,
                                                              const Lanes &lanes)
{
    constexpr std::int64_t kDetail_ns = 60 * kMillisecond_ns;
    constexpr std::int64_t kLeastRun_ns = 600 * kMillisecond_ns;
    constexpr std::int64_t kSettled_ns = 300 * kMillisecond_ns;
    const std::int64_t real_ns = lanes.end_ns - lanes.begin_ns;
    if (lanes.tier != Tier::exact || real_ns <= kLeastRun_ns)
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
    const std::int64_t from_ns = together ? allBegin_ns : anyBegin_ns;
    const std::int64_t to_ns =
        run.isOver() ? (together ? allEnd_ns : anyEnd_ns) : from_ns + kSettled_ns;
    const std::int64_t middle_ns = (from_ns + to_ns) / 2 - lanes.begin_ns;
    const std::int64_t begin_ns =
        std::clamp<std::int64_t>(middle_ns - kDetail_ns / 2, 0, real_ns - kDetail_ns);
    return std::pair{begin_ns, begin_ns + kDetail_ns};
}

/// How well the lanes are known: "exact", "exact but for 2 of 6"; "sampled" also where none of an
/// exact run's is better.
Sentence tierText(const Lanes &lanes)
{
    const std::size_t sampled = sampledAlone(lanes);
    if (sampled == 0 || sampled == lanes.lanes.size())
        return title(sampled == 0 ? lanes.tier : Tier::sampled);
    return sentence(CORELANE_TR("lanes.mixed", "{tier} but for {sampled} of {all}"),
                    arg<"tier">(title(lanes.tier)), arg<"sampled">(std::to_string(sampled)),
                    arg<"all">(std::to_string(lanes.lanes.size())));
}

std::string tierWord(const Lanes &lanes)
{
    const std::size_t sampled = sampledAlone(lanes);
    if (sampled == 0 || sampled == lanes.lanes.size())
        return std::string(word(sampled == 0 ? lanes.tier : Tier::sampled));
    return "mixed";
}

/// "exact · a lane per worker"; where `count` of them share the rows, how many share one.
Sentence scaleOf(const Lanes &lanes, const Term &noun, const Term &nouns, std::size_t count)
{
    const auto how = arg<"tier">(tierText(lanes));
    const std::size_t sharers = sharersOf(count);
    if (sharers == 1)
        return sentence(CORELANE_TR("lanes.scale", "{tier} · a lane per {noun}"), how,
                        arg<"noun">(noun));
    return sentence(CORELANE_TR("lanes.scale-shared", "{tier} · {sharers} {nouns} share a lane"),
                    how, arg<"sharers">(std::to_string(sharers)), arg<"nouns">(nouns));
}

/// Why the lanes of this process are sampled in an exact run.
Sentence whySampled(const RunRecord &run, int process)
{
    const auto told = std::find_if(
        run.sampledProcesses.begin(), run.sampledProcesses.end(),
        [process](const SampledProcess &sampled) { return sampled.process == process; });
    if (told != run.sampledProcesses.end() && !told->reason.empty())
        return verbatim(visible(told->reason));
    return CORELANE_TR("lanes.unseen-time",
                       "it used more CPU time than its switch records tell of");
}

/// A note for each reason, with the lanes that it is of.
void addSampledAlone(std::vector<ChartNote> &notes, const RunRecord &run, const Lanes &lanes)
{
    constexpr std::size_t kMostNamed = 4;
    std::vector<std::pair<Sentence, Names>> reasons;
    for (std::size_t i = 0; i < lanes.lanes.size(); ++i) {
        const Lane &lane = lanes.lanes[i];
        if (!isSampledAlone(lanes, lane))
            continue;
        Sentence why = whySampled(run, lane.process);
        auto known = std::find_if(reasons.begin(), reasons.end(),
                                  [&why](const auto &each) { return each.first == why; });
        if (known == reasons.end())
            known = reasons.insert(reasons.end(), {std::move(why), {}});
        if (known->second.size() < kMostNamed)
            known->second.push_back(known->second.size() + 1 < kMostNamed ? lane.title : "…");
    }
    for (const auto &[why, names] : reasons)
        notes.push_back({sentence(CORELANE_TR("lanes.sampled-alone", "Sampled: {lanes}: {reason}."),
                                  arg<"lanes">(names), arg<"reason">(why))});
}

/// Whether its helpers did a part of its work that shows.
bool letsOthersWork(const Lane &lane)
{
    const std::int64_t helped_ns = std::accumulate(
        lane.helpers.begin(), lane.helpers.end(), std::int64_t{0},
        [](std::int64_t sum_ns, const LaneInterval &each) { return sum_ns + each.time_ns; });
    return helped_ns > 0 && 100 * helped_ns >= lane.end_ns - lane.begin_ns;
}

std::vector<ChartNote> notesOf(const RunRecord &run, const Lanes &lanes)
{
    std::vector<ChartNote> notes = missingNotes({&run});
    if (lanes.tier == Tier::sampled && !run.tierReason.empty())
        notes.push_back({sentence(CORELANE_TR("lanes.sampled", "Sampled: {reason}"),
                                  arg<"reason">(run.tierReason))});
    addSampledAlone(notes, run, lanes);
    if (std::any_of(lanes.lanes.begin(), lanes.lanes.end(), letsOthersWork))
        notes.push_back({CORELANE_TR("lanes.helpers", "Processes and threads that a worker made "
                                                      "count as that worker's.")});
    return notes;
}

Sentence whyNoLanes(const RunRecord *run)
{
    if (!run)
        return CORELANE_TR("lanes.none-yet",
                           "Choose a mode and press Run: the workers show here, live.");
    if (!run->isOver())
        return CORELANE_TR("lanes.waiting", "Waiting for the first readings.");
    if (!run->release_ns)
        return CORELANE_TR("lanes.not-begun", "The run did not begin.");
    if (!run->tier)
        return CORELANE_TR("lanes.not-recorded",
                           "Not in this recording: it was made before Corelane recorded lanes.");
    return CORELANE_TR("lanes.too-short", "The run was over before a thread of it could be read.");
}

/// `own`: as of workerRows(); `used`: as of coreRows().
Chart chartOf(const RunRecord *run, const Lanes *lanes, LanesBy by, std::vector<LaneMarks> own,
              const LaneUsed &used)
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
    const auto detail_ns = detailOf(*run, *lanes);
    std::vector<LaneRow> rows;
    if (byCore) {
        const std::vector<int> cores = coresOf(*run, *lanes);
        rows = coreRows(*lanes, cores, used);
        chart.scale = scaleOf(*lanes, kCore, kCores, cores.size());
    } else {
        const WorkerKind kind = kindOf(*run, *lanes);
        rows = workerRows(*run, *lanes, std::move(own));
        std::size_t beside = lanes->lanes.size(); // the short helpers, which have rows of their own
        for (const LaneRow &row : rows)
            beside -= row.helpers.size();
        chart.scale = scaleOf(*lanes, workerNoun(kind), workerNouns(kind), beside);
    }
    chart.legend = legendOf(rows, lanes->ofWorkers,
                            byCore ? std::vector<State>() : statesToCome(*run, nullptr));
    chart.notes = notesOf(*run, *lanes);
    chart.tier = tierWord(*lanes);
    const std::int64_t real_ns =
        std::max(run->real_ns().value_or(0), lanes->end_ns - lanes->begin_ns);
    chart.body = LaneRows{
        .rows = std::make_shared<const std::vector<LaneRow>>(std::move(rows)),
        .end_ns = run->isOver() ? real_ns : std::max(real_ns, kShortest_ns),
        .detail_ns = detail_ns,
    };
    return chart;
}

/// Leaves of a lane's intervals what tells when it ran first and last, which is what detailOf()
/// asks for.
void keepEnds(Lane &lane)
{
    const auto isRunning = [](const LaneInterval &interval) {
        return interval.state == State::running;
    };
    std::vector<LaneInterval> ends;
    const auto first = std::find_if(lane.intervals.begin(), lane.intervals.end(), isRunning);
    if (first != lane.intervals.end())
        ends = {*first, *std::find_if(lane.intervals.rbegin(), lane.intervals.rend(), isRunning)};
    lane.intervals = std::move(ends);
}

} // namespace

Chart lanesChart(const RunRecord *run, const Lanes *lanes, LanesBy by)
{
    return chartOf(run, lanes, by, {}, [](std::size_t) {});
}

Chart lanesChart(const RunRecord &run, LanesBy by)
{
    if (by == LanesBy::worker) {
        std::vector<Lane> heads;
        std::vector<LaneMarks> own;
        Lanes lanes = eachLane(run, ThreadIndex(run), [&](const Lanes &all, LaneStream stream) {
            heads.push_back(std::move(stream).whole());
            Lane &lane = heads.back();
            if (heads.size() > kMostLanes) // some share a row: all are made once more, below
                own.clear();
            else
                own.push_back(marksOf(lane, all, numberOf(lane, heads.size() - 1), 1));
            keepEnds(lane);
        });
        lanes.lanes = std::move(heads);
        if (lanes.lanes.size() <= kMostLanes)
            return chartOf(&run, &lanes, by, std::move(own), {});
    }
    Lanes lanes = lanesOf(run);
    return chartOf(&run, &lanes, by, {},
                   [&lanes](std::size_t lane) { lanes.lanes[lane].intervals = {}; });
}

} // namespace corelane
