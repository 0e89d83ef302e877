// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/study_curves.h"

#include <algorithm>
#include <set>
#include <utility>

namespace corelane {
namespace {

/// The law's speedup against the study's baseline from one number of cores to another.
Curve lawCurve(const StudyFit &fit, double baseline_s, double from, double to, int color)
{
    constexpr int kSteps = 60;
    Curve curve{.color = color};
    for (int i = 0; i <= kSteps; ++i) {
        const double cores = from + (to - from) * i / kSteps;
        curve.points.push_back(
            {.x = cores, .y = baseline_s / fit.fit->singleReal_s * speedupAt(*fit.fit, cores)});
    }
    return curve;
}

} // namespace

std::vector<CurveMark> coreMarks(const StudyResult &study)
{
    const Machine &machine = study.rows.front().runs.front()->machine;
    std::set<std::pair<int, int>> physical;
    for (const CoreTopology &core : machine.topology)
        physical.insert({core.package, core.physicalCore});
    const double effective = machine.effectiveCores;
    const auto real = static_cast<double>(physical.size());
    const double logical = machine.logicalCores;
    const auto cores = [](double count) { return arg<"cores">(Count(count)); };
    constexpr auto kEffective =
        CORELANE_TR_N("study.effective-cores", "{cores} effective core[|s]");
    constexpr auto kPhysical = CORELANE_TR_N("study.physical-cores", "{cores} physical core[|s]");
    constexpr auto kSmt = CORELANE_TR_N("study.logical-cores", "{cores} logical (SMT) core[|s]");
    std::vector<CurveMark> marks;
    if (effective > 0)
        marks.push_back({effective, sentence(kEffective, cores(effective))});
    if (real > 0 && real != effective)
        marks.push_back({real, sentence(kPhysical, cores(real))});
    if (logical > real && logical != effective)
        marks.push_back({logical, sentence(kSmt, cores(logical))});
    return marks;
}

void addLaws(Curves &body, const StudyResult &study)
{
    if (!study.baseline)
        return;
    const double baseline_s = study.rows[*study.baseline].real_s.median;
    for (const StudyFit &fit : study.fits) {
        if (!fit.fit)
            continue;
        const auto model = std::find(study.plan.models.begin(), study.plan.models.end(),
                                     StudyModel{fit.model, fit.runtime.path});
        const int color = static_cast<int>(model - study.plan.models.begin()) + 1;
        const double measured = fit.fit->largestParallelism;
        Curve within = lawCurve(fit, baseline_s, 1, measured, color);
        within.kind = Curve::Kind::fitted;
        body.curves.push_back(std::move(within));
        if (body.x.end <= measured)
            continue;
        Curve beyond = lawCurve(fit, baseline_s, measured, body.x.end, color);
        beyond.kind = Curve::Kind::extrapolated;
        beyond.title = verbatim(fit.law == ScalingLaw::amdahl ? "Amdahl" : "USL");
        body.curves.push_back(std::move(beyond));
    }
}

Curve idealCurve(double end, double baselineWorkers)
{
    return {.title = kIdeal,
            .kind = Curve::Kind::ideal,
            .points = {{baselineWorkers, 1}, {end, end / baselineWorkers}}};
}

Curve predictedCurve(const std::vector<Prediction> &predicted)
{
    Curve curve{.title = kPredicted, .kind = Curve::Kind::predicted};
    for (const Prediction &prediction : predicted)
        curve.points.push_back({.x = prediction.workers, .y = prediction.speedup});
    return curve;
}

} // namespace corelane
