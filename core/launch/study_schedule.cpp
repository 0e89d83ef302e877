// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/study_schedule.h"

#include "catalog/availability.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace corelane {
namespace {

/// Fisher and Yates's shuffle. Written out, as the standard one gives another order in each
/// library.
void shuffle(std::vector<StudyStep> &steps, std::mt19937_64 &numbers)
{
    for (std::size_t last = steps.size(); last > 1; --last)
        std::swap(steps[last - 1], steps[numbers() % last]);
}

bool isOf(const StudyPlan &plan, const StudyCell &cell, const RunRecord &run)
{
    const StudyModel &model = plan.models[static_cast<std::size_t>(cell.model)];
    return run.spec.model == model.model && run.runtime.path == model.python &&
           run.spec.workers == cell.workers && run.spec.size == cell.size;
}

bool isDone(const RunRecord &run)
{
    return run.end && run.end->outcome == Outcome::done;
}

/// Mean of what was measured; empty where nothing was.
std::optional<std::int64_t> meanOf(const std::vector<std::int64_t> &times_ns)
{
    if (times_ns.empty())
        return std::nullopt;
    return std::accumulate(times_ns.begin(), times_ns.end(), std::int64_t{0}) /
           static_cast<std::int64_t>(times_ns.size());
}

} // namespace

std::vector<StudyStep> stepsOf(const StudyPlan &plan)
{
    const std::vector<StudyCell> cells = cellsOf(plan);
    std::vector<StudyStep> steps;
    for (int model = 0; model < static_cast<int>(plan.models.size()); ++model) {
        const auto first = std::find_if(cells.begin(), cells.end(), [model](const StudyCell &cell) {
            return cell.model == model;
        });
        if (first != cells.end())
            steps.push_back({*first, 0});
    }
    std::mt19937_64 numbers(plan.seed);
    for (int round = 1; round <= plan.repeat; ++round) {
        std::vector<StudyStep> ofRound;
        for (const StudyCell &cell : cells)
            ofRound.push_back({cell, round});
        shuffle(ofRound, numbers);
        steps.insert(steps.end(), ofRound.begin(), ofRound.end());
    }
    return steps;
}

std::vector<StudyStep> remainingSteps(const StudyPlan &plan,
                                      const std::vector<const RunRecord *> &runs)
{
    std::vector<StudyStep> steps = stepsOf(plan);
    std::erase_if(steps, [&](const StudyStep &step) {
        return std::any_of(runs.begin(), runs.end(), [&](const RunRecord *run) {
            return isDone(*run) && run->study && run->study->plan == plan &&
                   run->study->round == step.round && isOf(plan, step.cell, *run);
        });
    });
    return steps;
}

std::optional<std::int64_t> timeNeeded_ns(const StudyPlan &plan,
                                          const std::vector<StudyStep> &steps,
                                          const std::vector<const RunRecord *> &runs)
{
    const auto timesOf = [&](const auto &counts) {
        std::vector<std::int64_t> times_ns;
        for (const RunRecord *run : runs) {
            if (isDone(*run) && run->real_ns() && counts(*run))
                times_ns.push_back(*run->real_ns());
        }
        return times_ns;
    };
    const auto ofAny = meanOf(timesOf([](const RunRecord &) { return true; }));
    if (!ofAny)
        return std::nullopt;
    std::int64_t needed_ns = 0;
    for (const StudyStep &step : steps)
        needed_ns += meanOf(timesOf([&](const RunRecord &run) {
                         return isOf(plan, step.cell, run);
                     })).value_or(*ofAny);
    return needed_ns;
}

Result<RunRequest> requestFor(const StudyPlan &plan, const StudyStep &step,
                              const std::vector<Runtime> &runtimes)
{
    const Result<RunSpec> spec = specOf(plan, step.cell);
    if (!spec)
        return spec.error();
    RunRequest request{.spec = *spec,
                       .runtime = runtimes.at(static_cast<std::size_t>(step.cell.model)),
                       .study = StudyPlace{.plan = plan, .round = step.round}};
    if (const Status checked = checkRuntime(request.spec, request.runtime); !checked)
        return checked.error();
    return request;
}

} // namespace corelane
