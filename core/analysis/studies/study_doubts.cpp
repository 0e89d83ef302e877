// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studies/study_doubts.h"

#include "analysis/figures/core_usage.h"
#include "analysis/figures/missing.h"
#include "analysis/studies/study.h"
#include "analysis/studies/study_headline.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace corelane {
namespace {

/// The arguments {some} and {runs} of sentences that say "3 of 12 runs".
Figure some(std::size_t count)
{
    return Figure::number(static_cast<double>(count), 0);
}

Count ofAll(const std::vector<const RunRecord *> &runs)
{
    return Count(static_cast<double>(runs.size()));
}

std::vector<const RunRecord *> countedRuns(const StudyResult &study)
{
    std::vector<const RunRecord *> counted;
    for (const StudyRow &row : study.rows)
        counted.insert(counted.end(), row.runs.begin(), row.runs.end());
    return counted;
}

void addBusyMachine(Sentences &doubts, const std::vector<const RunRecord *> &counted)
{
    constexpr double kMuch = 0.15; ///< of one core
    std::size_t disturbed = 0;
    double most = 0;
    for (const RunRecord *run : counted) {
        const double taken = coresTakenByOthers(*run).value_or(0);
        disturbed += taken > kMuch ? 1 : 0;
        most = std::max(most, taken);
    }
    if (disturbed > 0)
        doubts.push_back(
            sentence(CORELANE_TR_N("busy-machine",
                                   "Other programs, or the hypervisor, took more than {much} of a "
                                   "core during {some} of {runs} run[|s] (at most, cores: {most}): "
                                   "the figures are those of a busy machine."),
                     arg<"much">(Figure::percent(kMuch)), arg<"some">(some(disturbed)),
                     arg<"runs">(ofAll(counted)), arg<"most">(Figure::number(most, 2))));
}

void addThrottled(Sentences &doubts, const std::vector<const RunRecord *> &counted)
{
    constexpr double kShare = 0.02;
    const auto throttled = std::count_if(counted.begin(), counted.end(), [](const RunRecord *run) {
        return !run->throttleReadings.empty() &&
               static_cast<double>(run->throttleReadings.back().throttled_ns) >
                   kShare * static_cast<double>(run->real_ns().value_or(0));
    });
    if (throttled > 0)
        doubts.push_back(sentence(
            CORELANE_TR_N("throttled", "A CPU quota held back {some} of {runs} run[|s]."),
            arg<"some">(some(static_cast<std::size_t>(throttled))), arg<"runs">(ofAll(counted))));
}

/// What the recorder warned of in the runs themselves.
void addOwnWarnings(Sentences &doubts, const std::vector<const RunRecord *> &counted)
{
    const auto runsWith = [&counted](std::string_view id) {
        return static_cast<std::size_t>(
            std::count_if(counted.begin(), counted.end(), [id](const RunRecord *run) {
                return std::any_of(run->warnings.begin(), run->warnings.end(),
                                   [id](const Warning &warning) { return warning.id == id; });
            }));
    };
    if (const std::size_t runs = runsWith("on-battery"))
        doubts.push_back(sentence(
            CORELANE_TR_N("on-battery", "The machine ran on its battery during {some} of {runs} "
                                        "run[|s]: its clocks may have been kept low."),
            arg<"some">(some(runs)), arg<"runs">(ofAll(counted))));
    if (const std::size_t runs = runsWith("too-hot"))
        doubts.push_back(
            sentence(CORELANE_TR_N("too-hot", "Cores were slowed down because they were too hot "
                                              "during {some} of {runs} run[|s]."),
                     arg<"some">(some(runs)), arg<"runs">(ofAll(counted))));
}

/// Runs of the same kind lie too far apart to decide small differences.
Sentence tooWide(const StudyRow &widest, bool hasSizes)
{
    const int digits = decimalsOf(widest.real_s.low);
    const auto title = arg<"model">(widest.title);
    const auto low = arg<"low">(Figure::number(widest.real_s.low, digits));
    const auto high = arg<"high">(Figure{widest.real_s.high, Figure::Unit::seconds, digits});
    if (!hasSizes)
        return sentence(
            CORELANE_TR(
                "spread-too-wide",
                "Runs of the same kind lie too far apart to decide small differences, most of all "
                "{model}: {low} to {high}. Repeat more often or on a quieter machine."),
            title, low, high);
    return sentence(
        CORELANE_TR(
            "spread-too-wide.size",
            "Runs of the same kind lie too far apart to decide small differences, most of all "
            "{model}, size {size}: {low} to {high}. Repeat more often or on a quieter machine."),
        title, arg<"size">(Figure::number(static_cast<double>(widest.size), 0)), low, high);
}

void addSpread(Sentences &doubts, const StudyResult &study)
{
    constexpr double kWide = 0.1; ///< half the interval, of the median
    constexpr double kUsual = 0.95;
    int few = 0;
    int wide = 0;
    const StudyRow *widest = nullptr;
    const auto width = [](const StudyRow &row) {
        return (row.real_s.high - row.real_s.low) / 2 / row.real_s.median;
    };
    for (const StudyRow &row : study.rows) {
        few = row.real_s.coverage < kUsual && (few == 0 || row.real_s.n < few) ? row.real_s.n : few;
        wide += width(row) > kWide ? 1 : 0;
        widest = !widest || width(row) > width(*widest) ? &row : widest;
    }
    if (wide > 0)
        doubts.push_back(tooWide(*widest, study.plan.sizes.size() > 1));
    if (few > 0)
        doubts.push_back(
            sentence(CORELANE_TR_N("too-few-runs",
                                   "With {runs} run[|s] of a kind there is no 95 % interval; what "
                                   "is given is the range of the runs. 6 are enough."),
                     arg<"runs">(Count(few))));
}

void addAnswers(Sentences &doubts, const std::vector<const RunRecord *> &counted)
{
    std::map<std::pair<std::string, std::int64_t>, const RunRecord *> first;
    for (const RunRecord *run : counted) {
        if (!run->answer || run->spec.workload.empty())
            continue;
        const auto [place, isNew] = first.try_emplace({run->spec.workload, run->spec.size}, run);
        if (isNew || place->second->answer == run->answer)
            continue;
        doubts.push_back(
            sentence(CORELANE_TR("answers-differ", "{one} answered {answer}, {other} answered "
                                                   "{otherwise}: they did not do the same work."),
                     arg<"one">(place->second->spec.model), arg<"answer">(*place->second->answer),
                     arg<"other">(run->spec.model), arg<"otherwise">(*run->answer)));
        return;
    }
}

/// What spins is computing by every figure of its own: only beside another way to do the same work
/// does it show, by much more CPU time that made nothing faster.
void addSpinning(Sentences &doubts, const StudyResult &study)
{
    constexpr double kMuchMore = 1.5;
    constexpr double kAsSlow = 0.9; ///< of the other's real time, at least
    constexpr double kCores = 0.3;  ///< busy with the difference
    if (study.plan.kind != StudyKind::compare)
        return;
    const auto cpu_s = [](const StudyRow &row) { return row.user_s.median + row.sys_s.median; };
    const StudyRow *spins = nullptr;
    const StudyRow *waits = nullptr;
    double most = kMuchMore;
    for (const StudyRow &row : study.rows) {
        for (const StudyRow &other : study.rows) {
            const double more = cpu_s(other) > 0 ? cpu_s(row) / cpu_s(other) : 0;
            if (row.size == other.size && more >= most &&
                row.real_s.median >= kAsSlow * other.real_s.median &&
                cpu_s(row) - cpu_s(other) >= kCores * row.real_s.median) {
                most = more;
                spins = &row;
                waits = &other;
            }
        }
    }
    if (spins)
        doubts.push_back(
            sentence(CORELANE_TR("spinning",
                                 "{one} took {factor} times the CPU time of {other} for the same "
                                 "work and was no faster: it may spin, that is compute while it "
                                 "waits."),
                     arg<"one">(spins->title), arg<"factor">(Figure::number(most, 1)),
                     arg<"other">(waits->title)));
}

void addFailed(Sentences &doubts, const std::vector<const RunRecord *> &runs)
{
    const auto failed = std::count_if(runs.begin(), runs.end(),
                                      [](const RunRecord *run) { return !run->isDone(); });
    if (failed > 0)
        doubts.push_back(sentence(
            CORELANE_TR_N("failed-runs",
                          "{some} of {runs} run[|s] did not come to an end and did not count."),
            arg<"some">(some(static_cast<std::size_t>(failed))), arg<"runs">(ofAll(runs))));
}

/// Their times are whole: they are not from stamps or switches.
void addThinned(Sentences &doubts, const std::vector<const RunRecord *> &counted)
{
    const auto thinned = std::count_if(counted.begin(), counted.end(), [](const RunRecord *run) {
        return !lostFrom(*run).empty();
    });
    if (thinned > 0)
        doubts.push_back(sentence(
            CORELANE_TR_N("thinned-runs", "{some} of {runs} run[|s] lost stamps or switch records: "
                                          "what their workers did is known in part alone."),
            arg<"some">(some(static_cast<std::size_t>(thinned))), arg<"runs">(ofAll(counted))));
}

} // namespace

Sentences incompleteIn(const Sentences &doubts)
{
    Sentences incomplete;
    std::copy_if(doubts.begin(), doubts.end(), std::back_inserter(incomplete),
                 [](const Sentence &doubt) {
                     return topicOf(doubt) == "failed-runs" || topicOf(doubt) == "thinned-runs";
                 });
    return incomplete;
}

Sentences doubtsOf(const StudyResult &study, const std::vector<const RunRecord *> &runs)
{
    Sentences doubts;
    const std::vector<const RunRecord *> counted = countedRuns(study);
    addFailed(doubts, runs);
    addThinned(doubts, counted);
    addAnswers(doubts, counted);
    addSpinning(doubts, study); // what the figures mean comes before how far they can be trusted
    addBusyMachine(doubts, counted);
    addThrottled(doubts, counted);
    addOwnWarnings(doubts, counted);
    addSpread(doubts, study);
    return doubts;
}

} // namespace corelane
