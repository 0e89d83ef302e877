// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/study_doubts.h"

#include "analysis/core_usage.h"
#include "analysis/study.h"
#include "analysis/study_headline.h"
#include "record/text.h"

#include <algorithm>
#include <map>

namespace corelane {
namespace {

std::string percent(double share)
{
    return decimal(100 * share, 0) + " %";
}

/// "1 of 12 runs", "3 of 12 runs".
std::string ofRuns(std::size_t count, std::size_t all)
{
    return std::to_string(count) + " of " + std::to_string(all) + (all == 1 ? " run" : " runs");
}

std::vector<const RunRecord *> countedRuns(const StudyResult &study)
{
    std::vector<const RunRecord *> counted;
    for (const StudyRow &row : study.rows)
        counted.insert(counted.end(), row.runs.begin(), row.runs.end());
    return counted;
}

void addBusyMachine(std::vector<Warning> &doubts, const std::vector<const RunRecord *> &counted)
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
        doubts.push_back({"busy-machine", "other programs, or the hypervisor, took more than " +
                                              percent(kMuch) + " of a core during " +
                                              ofRuns(disturbed, counted.size()) + ", at most " +
                                              decimal(most, 2) +
                                              " cores: the figures are those of a busy machine"});
}

void addThrottled(std::vector<Warning> &doubts, const std::vector<const RunRecord *> &counted)
{
    constexpr double kShare = 0.02;
    const auto throttled = std::count_if(counted.begin(), counted.end(), [](const RunRecord *run) {
        return !run->throttleReadings.empty() &&
               static_cast<double>(run->throttleReadings.back().throttled_ns) >
                   kShare * static_cast<double>(run->real_ns().value_or(0));
    });
    if (throttled > 0)
        doubts.push_back(
            {"throttled", "a CPU quota held back " +
                              ofRuns(static_cast<std::size_t>(throttled), counted.size())});
}

/// What the recorder warned of in the runs themselves.
void addOwnWarnings(std::vector<Warning> &doubts, const std::vector<const RunRecord *> &counted)
{
    const auto runsWith = [&counted](std::string_view id) {
        return static_cast<std::size_t>(
            std::count_if(counted.begin(), counted.end(), [id](const RunRecord *run) {
                return std::any_of(run->warnings.begin(), run->warnings.end(),
                                   [id](const Warning &warning) { return warning.id == id; });
            }));
    };
    if (const std::size_t runs = runsWith("on-battery"))
        doubts.push_back({"on-battery", "the machine ran on its battery during " +
                                            ofRuns(runs, counted.size()) +
                                            ": its clocks may have been kept low"});
    if (const std::size_t runs = runsWith("too-hot"))
        doubts.push_back({"too-hot", "cores were slowed down because they were too hot during " +
                                         ofRuns(runs, counted.size())});
}

void addSpread(std::vector<Warning> &doubts, const StudyResult &study)
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
        doubts.push_back(
            {"spread-too-wide",
             "runs of the same kind lie too far apart to decide small differences, most of all " +
                 widest->title +
                 (study.plan.sizes.size() > 1 ? ", size " + grouped(widest->size) : "") + ": " +
                 decimal(widest->real_s.low, decimalsOf(widest->real_s.low)) + " to " +
                 decimal(widest->real_s.high, decimalsOf(widest->real_s.low)) +
                 " s; repeat more often or on a quieter machine"});
    if (few > 0)
        doubts.push_back(
            {"too-few-runs", "with " + std::to_string(few) + (few == 1 ? " run" : " runs") +
                                 " of a kind there is no 95 % interval; what is given is the range "
                                 "of the runs. 6 are enough"});
}

void addAnswers(std::vector<Warning> &doubts, const std::vector<const RunRecord *> &counted)
{
    std::map<std::pair<std::string, std::int64_t>, const RunRecord *> first;
    for (const RunRecord *run : counted) {
        if (!run->answer || run->spec.workload.empty())
            continue;
        const auto [place, isNew] = first.try_emplace({run->spec.workload, run->spec.size}, run);
        if (isNew || place->second->answer == run->answer)
            continue;
        doubts.push_back({"answers-differ", place->second->spec.model + " answered " +
                                                *place->second->answer + ", " + run->spec.model +
                                                " answered " + *run->answer +
                                                ": they did not do the same work"});
        return;
    }
}

void addFailed(std::vector<Warning> &doubts, const std::vector<const RunRecord *> &runs)
{
    const auto failed = std::count_if(runs.begin(), runs.end(),
                                      [](const RunRecord *run) { return !run->isDone(); });
    if (failed > 0)
        doubts.push_back({"failed-runs", ofRuns(static_cast<std::size_t>(failed), runs.size()) +
                                             " did not come to their end, and do not count"});
}

} // namespace

std::vector<Warning> doubtsOf(const StudyResult &study, const std::vector<const RunRecord *> &runs)
{
    std::vector<Warning> doubts;
    const std::vector<const RunRecord *> counted = countedRuns(study);
    addFailed(doubts, runs);
    addAnswers(doubts, counted);
    addBusyMachine(doubts, counted);
    addThrottled(doubts, counted);
    addOwnWarnings(doubts, counted);
    addSpread(doubts, study);
    return doubts;
}

} // namespace corelane
