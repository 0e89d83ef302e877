// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studies/study.h"

#include "analysis/figures/accounting.h"
#include "analysis/figures/comparison.h"
#include "analysis/figures/run_title.h"
#include "analysis/studies/study_doubts.h"

#include <algorithm>
#include <tuple>

namespace corelane {
namespace {

bool counts(const RunRecord &run)
{
    return run.isDone() && !isWarmUp(run) && run.real_ns().value_or(0) > 0;
}

bool isOfRow(const RunRecord &run, const StudyRow &row)
{
    const RunRecord &other = *row.runs.front();
    return run.spec.workload == other.spec.workload && sameMachine(run.machine, other.machine) &&
           run.spec.options == row.options && run.spec.model == row.model &&
           sameRuntime(run.runtime, row.runtime) && runTitle(run) == row.title &&
           run.spec.workers == row.workers && run.spec.size == row.size;
}

StudyModel studyModel(const RunRecord &run)
{
    return {.model = run.spec.model, .python = run.runtime.path};
}

/// Place of a model in the plan; behind all others where it is none of it.
std::size_t placeIn(const StudyPlan &plan, const StudyRow &row)
{
    const auto found = std::find(plan.models.begin(), plan.models.end(),
                                 StudyModel{.model = row.model, .python = row.runtime.path});
    return static_cast<std::size_t>(found - plan.models.begin());
}

std::vector<double> realsOf(const StudyRow &row)
{
    std::vector<double> reals_s;
    for (const RunRecord *run : row.runs)
        reals_s.push_back(static_cast<double>(run->real_ns().value_or(0)) * 1e-9);
    return reals_s;
}

void measure(StudyRow &row)
{
    std::vector<double> user_s;
    std::vector<double> sys_s;
    std::vector<double> busy;
    for (const RunRecord *run : row.runs) {
        const Times times = timesOf(*run).value_or(Times{});
        user_s.push_back(static_cast<double>(times.treeUser_ns) * 1e-9);
        sys_s.push_back(static_cast<double>(times.treeSys_ns) * 1e-9);
        busy.push_back(coresBusy(times).value_or(0));
    }
    const std::vector<double> reals_s = realsOf(row);
    row.outliers = outliersOf(reals_s);
    row.real_s = medianOf(reals_s).value_or(MedianEstimate{});
    row.user_s = medianOf(user_s).value_or(MedianEstimate{});
    row.sys_s = medianOf(sys_s).value_or(MedianEstimate{});
    row.coresBusy = medianOf(busy).value_or(MedianEstimate{}).median;
}

std::vector<StudyRow> rowsOf(const StudyPlan &plan, const std::vector<const RunRecord *> &runs)
{
    std::vector<StudyRow> rows;
    for (const RunRecord *run : runs) {
        if (!counts(*run))
            continue;
        auto row = std::find_if(rows.begin(), rows.end(),
                                [run](const StudyRow &each) { return isOfRow(*run, each); });
        if (row == rows.end())
            row = rows.insert(row, StudyRow{.model = run->spec.model,
                                            .runtime = run->runtime,
                                            .title = runTitle(*run),
                                            .workers = run->spec.workers,
                                            .size = run->spec.size,
                                            .options = run->spec.options});
        row->runs.push_back(run);
    }
    std::stable_sort(rows.begin(), rows.end(), [&plan](const StudyRow &a, const StudyRow &b) {
        return std::tuple(a.size, placeIn(plan, a), a.workers) <
               std::tuple(b.size, placeIn(plan, b), b.workers);
    });
    for (StudyRow &row : rows)
        measure(row);
    return rows;
}

bool isOfModel(const StudyRow &row, const StudyPlan &plan, std::size_t model)
{
    return model < plan.models.size() && placeIn(plan, row) == model;
}

/// The baseline's row of this size with the fewest workers.
std::optional<std::size_t> baselineRow(const StudyResult &study, std::int64_t size)
{
    const auto baseline = static_cast<std::size_t>(std::max(0, study.plan.baseline));
    for (std::size_t i = 0; i < study.rows.size(); ++i) {
        if (study.rows[i].size == size && isOfModel(study.rows[i], study.plan, baseline))
            return i;
    }
    return std::nullopt;
}

RatioEstimate timesFactor(RatioEstimate ratio, double factor)
{
    ratio.ratio *= factor;
    ratio.low *= factor;
    ratio.high *= factor;
    return ratio;
}

void addSpeedups(StudyResult &study)
{
    for (StudyRow &row : study.rows) {
        auto baseline = baselineRow(study, row.size);
        if (!baseline) // sizes that differ were allowed by whoever asked
            baseline = study.plan.sizes.size() > 1 && study.plan.kind != StudyKind::breakEven
                           ? baselineRow(study, study.rows.front().size)
                           : std::nullopt;
        if (!baseline)
            continue;
        row.isBaseline = &study.rows[*baseline] == &row;
        row.speedup = ratioOf(realsOf(study.rows[*baseline]), realsOf(row));
        if (row.speedup && row.workers > 0)
            row.efficiency = timesFactor(
                *row.speedup,
                static_cast<double>(std::max(1, study.rows[*baseline].workers)) / row.workers);
    }
    if (!study.rows.empty())
        study.baseline = baselineRow(study, study.rows.back().size);
}

void addFits(StudyResult &study)
{
    for (const StudyModel &model : study.plan.models) {
        std::vector<ScalingPoint> points;
        const StudyRow *any = nullptr;
        for (const StudyRow &row : study.rows) {
            if (row.model != model.model || row.runtime.path != model.python)
                continue;
            any = &row;
            for (const double real_s : realsOf(row))
                points.push_back({.workers = row.workers,
                                  .parallelism = parallelismOf(study, row),
                                  .real_s = real_s});
        }
        if (!any || traitsOf(*any->runs.front()).sequential)
            continue;
        for (const ScalingLaw law : {ScalingLaw::amdahl, ScalingLaw::usl})
            study.fits.push_back({.model = model.model,
                                  .runtime = any->runtime,
                                  .title = modelTitle(*any->runs.front()),
                                  .law = law,
                                  .fit = fitOf(law, points)});
    }
}

void addBreakEven(StudyResult &study)
{
    std::vector<SizedRuns> sizes;
    for (const StudyRow &row : study.rows) {
        if (sizes.empty() || sizes.back().size != row.size)
            sizes.push_back({.size = row.size});
        if (isOfModel(row, study.plan, 0))
            sizes.back().first_s = realsOf(row);
        else if (isOfModel(row, study.plan, 1))
            sizes.back().second_s = realsOf(row);
    }
    std::erase_if(
        sizes, [](const SizedRuns &runs) { return runs.first_s.empty() || runs.second_s.empty(); });
    if (!sizes.empty())
        study.breakEven = breakEvenOf(sizes);
}

Figure sizeFigure(const RunRecord &run)
{
    return Figure::number(static_cast<double>(run.spec.size), 0);
}

Error different(Sentence what, Sentence one, Sentence other)
{
    return {std::move(what),
            sentence(CORELANE_TR("not-alike.both", "{one} and {other}"), arg<"one">(std::move(one)),
                     arg<"other">(std::move(other))),
            CORELANE_TR("not-alike.leave-out",
                        "leave some out, or add --force to compare them all the same")};
}

} // namespace

StudyResult studyOf(const StudyPlan &plan, const std::vector<const RunRecord *> &runs,
                    StudyDetail detail)
{
    StudyResult study{.plan = plan, .rows = rowsOf(plan, runs)};
    addSpeedups(study);
    const bool isWhole = detail == StudyDetail::whole;
    if (isWhole && plan.kind == StudyKind::scale)
        addFits(study);
    if (isWhole && plan.kind == StudyKind::breakEven)
        addBreakEven(study);
    study.warnings = doubtsOf(study, runs);
    return study;
}

Result<StudyPlan> planOf(const std::vector<const RunRecord *> &runs)
{
    std::optional<StudyPlan> plan;
    for (const RunRecord *run : runs) {
        if (!run->study || !run->end) // its lines may have been cut
            continue;
        if (plan && *plan != run->study->plan)
            return Error{CORELANE_TR("study-file.several", "it holds several studies"),
                         {},
                         CORELANE_TR("study-file.give-one", "give a file with one")};
        plan = run->study->plan;
    }
    if (!plan)
        return Error{
            CORELANE_TR("study-file.none", "it holds no study"),
            {},
            CORELANE_TR("study-file.how-kept",
                        "a study is kept by --save, or in the window's folder of recordings")};
    return *plan;
}

StudyPlan planFrom(StudyKind kind, const std::vector<const RunRecord *> &runs)
{
    StudyPlan plan{.kind = kind};
    std::optional<StudyModel> sequential;
    const auto add = [](auto &values, const auto &value) {
        if (std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(value);
    };
    for (const RunRecord *run : runs) {
        if (!counts(*run))
            continue;
        plan.workload = run->spec.workload;
        add(plan.models, studyModel(*run));
        if (!sequential && traitsOf(*run).sequential)
            sequential = studyModel(*run);
        add(plan.workers, run->spec.workers);
        add(plan.sizes, run->spec.size);
    }
    std::sort(plan.workers.begin(), plan.workers.end());
    std::sort(plan.sizes.begin(), plan.sizes.end());
    if (sequential && kind != StudyKind::breakEven)
        plan.baseline = static_cast<int>(
            std::find(plan.models.begin(), plan.models.end(), *sequential) - plan.models.begin());
    return plan;
}

Status checkComparable(StudyKind kind, const std::vector<const RunRecord *> &runs)
{
    const RunRecord *first = nullptr;
    for (const RunRecord *run : runs) {
        if (!counts(*run))
            continue;
        if (!first)
            first = run;
        if (workTitle(*run) != workTitle(*first))
            return different(
                CORELANE_TR("not-alike.workload", "these runs are not of the same workload"),
                verbatim(workTitle(*first)), verbatim(workTitle(*run)));
        if (run->spec.size != first->spec.size && kind != StudyKind::breakEven)
            return different(CORELANE_TR("not-alike.size", "these runs are not of the same size"),
                             verbatim(sizeFigure(*first)), verbatim(sizeFigure(*run)));
        if (!sameMachine(run->machine, first->machine))
            return different(
                CORELANE_TR("not-alike.machine", "these runs are not of the same machine"),
                machineText(first->machine), machineText(run->machine));
    }
    if (!first)
        return Error{CORELANE_TR("not-alike.no-run", "there is no run to compare"),
                     {},
                     CORELANE_TR("not-alike.failed", "runs that failed do not count")};
    return Done{};
}

std::vector<std::size_t> bestRows(const StudyResult &study)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < study.rows.size(); ++i)
        order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&study](std::size_t a, std::size_t b) {
        return study.rows[a].real_s.median < study.rows[b].real_s.median;
    });
    std::vector<std::size_t> best;
    for (const std::size_t row : order) {
        const auto ratio = ratioOf(realsOf(study.rows[row]), realsOf(study.rows[order.front()]));
        if (row == order.front() || (ratio && !differs(*ratio)))
            best.push_back(row);
    }
    return best;
}

double parallelismOf(const StudyResult &study, const StudyRow &row)
{
    constexpr double kKeepsBusy = 0.5;
    const double cores = row.runs.front()->machine.effectiveCores;
    const StudyRow *alone = nullptr;
    for (const StudyRow &other : study.rows) {
        if (other.model == row.model && other.runtime == row.runtime && other.size == row.size &&
            (!alone || other.workers < alone->workers))
            alone = &other;
    }
    const bool bind = cores > 0 && alone &&
                      alone->coresBusy >= kKeepsBusy * std::min<double>(alone->workers, cores);
    return bind ? std::min<double>(row.workers, cores) : row.workers;
}

} // namespace corelane
