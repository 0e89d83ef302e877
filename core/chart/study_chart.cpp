// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/study_chart.h"

#include "analysis/figures/run_title.h"
#include "analysis/studies/study_doubts.h"
#include "analysis/studies/study_headline.h"
#include "chart/study_curves.h"
#include "record/text.h"

#include <algorithm>

namespace corelane {
namespace {

constexpr double kHeadroom = 1.05;
constexpr Term kWorkersAxis = CORELANE_TR("axis.workers", "workers");
constexpr Term kSpeedupAxis = CORELANE_TR("axis.speedup", "speedup");

/// The one that answers the question: it also says what makes the answer doubtful.
const ChartName &firstChart(StudyKind kind)
{
    switch (kind) {
    case StudyKind::compare:
        break;
    case StudyKind::scale:
        return kScalingChart;
    case StudyKind::breakEven:
        return kBreakEvenChart;
    }
    return kCompareChart;
}

Chart emptyChart(const ChartName &name, const StudyResult &study)
{
    Chart chart{.id = name.id, .title = name.title, .body = Curves{}};
    if (study.rows.empty())
        chart.emptyText = CORELANE_TR("study.none-yet", "No run of this study has been done yet.");
    else
        chart.provenance = sharedProvenance(*study.rows.back().runs.front());
    const Sentences incomplete = incompleteIn(study.warnings);
    for (const Sentence &each : incomplete)
        chart.notes.push_back({.text = each, .emphasised = true, .isMissing = true});
    if (chart.id != firstChart(study.plan.kind).id)
        return chart;
    for (const Sentence &doubt : untold(study.warnings, incomplete))
        chart.notes.push_back(
            {sentence(CORELANE_TR("study.doubtful", "Doubtful: {doubt}"), arg<"doubt">(doubt))});
    return chart;
}

/// Before all other notes but for what is missing.
void addFirst(Chart &chart, const ChartNote &note)
{
    const auto place = std::find_if(chart.notes.begin(), chart.notes.end(),
                                    [](const ChartNote &each) { return !each.isMissing; });
    chart.notes.insert(place, note);
}

CurvePoint pointOf(double x, const RatioEstimate &ratio)
{
    return {.x = x, .y = ratio.ratio, .interval = std::pair{ratio.low, ratio.high}};
}

bool isOf(const StudyRow &row, const StudyModel &model)
{
    return row.model == model.model && row.runtime.path == model.python;
}

/// The title of a model's runs, however many workers they had; empty where there are none.
Sentence titleOf(const StudyResult &study, const StudyModel &model)
{
    for (const StudyRow &row : study.rows) {
        if (isOf(row, model))
            return verbatim(modelTitle(*row.runs.front()));
    }
    return {};
}

/// One measured curve per model that has rows with several workers.
std::vector<Curve> measuredCurves(const StudyResult &study, auto pointOfRow)
{
    std::vector<Curve> curves;
    for (std::size_t model = 0; model < study.plan.models.size(); ++model) {
        Curve curve{.title = titleOf(study, study.plan.models[model]),
                    .color = static_cast<int>(model) + 1};
        for (const StudyRow &row : study.rows) {
            const std::optional<CurvePoint> point =
                isOf(row, study.plan.models[model]) ? pointOfRow(row) : std::nullopt;
            if (point)
                curve.points.push_back(*point);
        }
        if (!curve.points.empty())
            curves.push_back(std::move(curve));
    }
    return curves;
}

bool isSequential(const StudyRow &row)
{
    return traitsOf(*row.runs.front()).sequential;
}

/// Over workers; a sequential model has no curve.
std::vector<Curve> ratioCurves(const StudyResult &study,
                               std::optional<RatioEstimate> StudyRow::*ratio)
{
    return measuredCurves(study, [ratio](const StudyRow &row) {
        return row.*ratio && !isSequential(row) ? std::optional(pointOf(row.workers, *(row.*ratio)))
                                                : std::nullopt;
    });
}

double highestOf(const std::vector<Curve> &curves)
{
    double highest = 0;
    for (const Curve &curve : curves) {
        for (const CurvePoint &point : curve.points)
            highest = std::max(highest, point.interval ? point.interval->second : point.y);
    }
    return highest;
}

/// Whole numbers on an axis of workers end where the last one is.
double mostWorkers(const StudyResult &study)
{
    int most = 2;
    for (const StudyRow &row : study.rows)
        most = std::max(most, row.workers);
    return most;
}

std::optional<double> predictedReal_s(const StudyRow &row,
                                      const std::vector<PredictedReal> &predicted)
{
    for (const PredictedReal &each : predicted) {
        if (isOf(row, each.model))
            return each.real_s;
    }
    return {};
}

} // namespace

Chart compareChart(const StudyResult &study, const std::vector<PredictedReal> &predicted)
{
    Chart chart = emptyChart(kCompareChart, study);
    chart.scale = CORELANE_TR("study.compare-scale", "seconds, 95 % intervals");
    chart.axis = kSecondsAxis;
    chart.legend = {Quantity::real, Quantity::user, Quantity::sys};
    BarGroups body;
    const std::vector<std::size_t> best = bestRows(study);
    double end = 0;
    for (std::size_t i = 0; i < study.rows.size(); ++i) {
        const StudyRow &row = study.rows[i];
        Bar real{.pieces = {{Quantity::real, row.real_s.median}},
                 .interval = std::pair{row.real_s.low, row.real_s.high},
                 .dots = {},
                 .predicted = predictedReal_s(row, predicted)};
        for (std::size_t run = 0; run < row.runs.size(); ++run)
            real.dots.push_back({static_cast<double>(row.runs[run]->real_ns().value_or(0)) * 1e-9,
                                 row.outliers[run]});
        for (const BarDot &dot : real.dots)
            end = std::max(end, dot.value);
        end = std::max({end, row.user_s.median + row.sys_s.median, real.predicted.value_or(0)});
        Sentences note{verbatim(intervalOf(row.real_s))};
        if (row.isBaseline)
            note.push_back(CORELANE_TR("study.baseline", "baseline"));
        else if (row.speedup)
            note.push_back(sentence(CORELANE_TR("study.speedup", "speedup {speedup}"),
                                    arg<"speedup">(intervalOf(*row.speedup))));
        if (real.predicted)
            note.push_back(sentence(CORELANE_TR("study.predicted-time", "predicted {time}"),
                                    arg<"time">(Figure{*real.predicted, Figure::Unit::seconds,
                                                       decimalsOf(*real.predicted)})));
        body.groups.push_back(
            {.title = verbatim(row.title),
             .note = std::move(note),
             .emphasised = best.size() == 1 && best.front() == i,
             .bars = {std::move(real),
                      {{{Quantity::user, row.user_s.median}, {Quantity::sys, row.sys_s.median}}}}});
    }
    body.end = roundedUp(end);
    chart.body = std::move(body);
    return chart;
}

namespace {

/// What was expected of the most workers that were measured, and what came of it.
std::optional<Sentence> expectedAndMeasured(const StudyResult &study,
                                            const std::vector<Prediction> &predicted)
{
    const StudyRow *measured = nullptr;
    double expected = 0;
    for (const Prediction &prediction : predicted) {
        for (const StudyRow &row : study.rows) {
            if (row.isBaseline || !row.speedup || row.workers != prediction.workers ||
                (measured && measured->workers > row.workers))
                continue;
            measured = &row;
            expected = prediction.speedup;
        }
    }
    if (!measured)
        return std::nullopt;
    return sentence(CORELANE_TR("study.expected-and-measured",
                                "{run}: you expected speedup {expected}, measured was {measured}."),
                    arg<"run">(measured->title), arg<"expected">(Figure::number(expected, 2)),
                    arg<"measured">(intervalOf(*measured->speedup)));
}

} // namespace

Chart scalingChart(const StudyResult &study, const std::vector<Prediction> &predicted)
{
    Chart chart = emptyChart(kScalingChart, study);
    if (study.baseline)
        chart.scale = sentence(CORELANE_TR("study.scaling-scale", "1 = {baseline}"),
                               arg<"baseline">(study.rows[*study.baseline].title));
    if (study.rows.empty())
        return chart;
    const double most = mostWorkers(study);
    Curves body{.x = {.title = kWorkersAxis, .begin = 0, .end = most, .isWhole = true},
                .y = {.title = kSpeedupAxis},
                .curves = {},
                .marks = coreMarks(study)};
    constexpr double kMostBeyond = 1.5; ///< what was measured keeps two thirds of the chart
    for (const StudyFit &fit : study.fits) {
        if (fit.fit)
            body.x.end =
                std::max(body.x.end, std::min(2 * fit.fit->largestParallelism, kMostBeyond * most));
    }
    std::vector<Curve> measured = ratioCurves(study, &StudyRow::speedup);
    body.curves.push_back(idealCurve(
        body.x.end, study.baseline ? std::max(1, study.rows[*study.baseline].workers) : 1));
    addLaws(body, study);
    if (!predicted.empty())
        body.curves.push_back(predictedCurve(predicted));
    double highest = highestOf(measured);
    for (const Prediction &prediction : predicted)
        highest = std::max(highest, prediction.speedup);
    body.curves.insert(body.curves.end(), measured.begin(), measured.end());
    body.y.end = roundedUp(kHeadroom * std::max(highest, std::min(body.x.end, 2 * highest)));
    std::erase_if(body.marks, [&body](const CurveMark &mark) { return mark.x > body.x.end; });
    if (std::any_of(body.curves.begin(), body.curves.end(),
                    [](const Curve &curve) { return curve.kind == Curve::Kind::extrapolated; }))
        addFirst(chart, {CORELANE_TR("study.dashed",
                                     "Dashed: extrapolated, as it would be with more cores.")});
    chart.body = std::move(body);
    if (const auto compared = expectedAndMeasured(study, predicted))
        addFirst(chart, {*compared, true});
    const Sentences fits = fitSentences(study);
    for (auto fit = fits.rbegin(); fit != fits.rend(); ++fit)
        addFirst(chart, {*fit});
    return chart;
}

Chart predictionChart(const std::vector<int> &workers, const std::vector<Prediction> &predicted)
{
    Chart chart{.id = kScalingChart.id,
                .title = kScalingChart.title,
                .scale = CORELANE_TR("study.your-prediction", "your prediction"),
                .body = {}};
    const double most = std::max(2, workers.empty() ? 2 : workers.back());
    Curves body{.x = {.title = kWorkersAxis, .begin = 0, .end = most, .isWhole = true},
                .y = {.title = kSpeedupAxis, .end = roundedUp(kHeadroom * most)},
                .curves = {idealCurve(most)},
                .marks = {}};
    if (!predicted.empty())
        body.curves.push_back(predictedCurve(predicted));
    else
        chart.notes.push_back(
            {CORELANE_TR("study.draw", "Click or drag in the chart to draw what you expect.")});
    chart.body = std::move(body);
    return chart;
}

Chart efficiencyChart(const StudyResult &study)
{
    Chart chart = emptyChart(kEfficiencyChart, study);
    chart.scale = CORELANE_TR("study.efficiency-scale", "speedup per worker, 1 = ideal");
    if (study.rows.empty())
        return chart;
    Curves body{
        .x = {.title = kWorkersAxis, .begin = 0, .end = mostWorkers(study), .isWhole = true},
        .y = {.title = CORELANE_TR("axis.efficiency", "efficiency")},
        .curves = {},
        .marks = coreMarks(study)};
    body.curves = ratioCurves(study, &StudyRow::efficiency);
    body.curves.insert(
        body.curves.begin(),
        Curve{.title = kIdeal, .kind = Curve::Kind::ideal, .points = {{1, 1}, {body.x.end, 1}}});
    body.y.end = roundedUp(kHeadroom * std::max(1.0, highestOf(body.curves)));
    std::erase_if(body.marks, [&body](const CurveMark &mark) { return mark.x > body.x.end; });
    chart.body = std::move(body);
    return chart;
}

Chart breakEvenChart(const StudyResult &study, std::optional<double> predictedSize)
{
    Chart chart = emptyChart(kBreakEvenChart, study);
    chart.scale = CORELANE_TR("study.break-even-scale", "both axes logarithmic");
    if (study.rows.empty())
        return chart;
    if (study.rows.front().size < 1) {
        chart.emptyText = CORELANE_TR(
            "study.no-size", "Commands have no size: there is nothing to break even over.");
        return chart;
    }
    Curves body{.x = {.title = CORELANE_TR("axis.size", "size"),
                      .begin = static_cast<double>(study.rows.front().size),
                      .end = static_cast<double>(study.rows.back().size),
                      .isLogarithmic = true},
                .y = {.title = kSecondsAxis, .isLogarithmic = true},
                .curves = {},
                .marks = {}};
    body.curves = measuredCurves(study, [](const StudyRow &row) {
        return std::optional(CurvePoint{.x = static_cast<double>(row.size),
                                        .y = row.real_s.median,
                                        .interval = std::pair{row.real_s.low, row.real_s.high}});
    });
    if (predictedSize) {
        body.x.begin = std::min(body.x.begin, *predictedSize);
        body.x.end = std::max(body.x.end, *predictedSize);
        body.marks.push_back({.x = *predictedSize, .label = kPredicted});
    }
    if (body.x.begin == body.x.end) { // one size so far
        body.x.begin /= 2;
        body.x.end *= 2;
    }
    double lowest = study.rows.front().real_s.low;
    for (const StudyRow &row : study.rows)
        lowest = std::min(lowest, row.real_s.low);
    body.y.begin = lowest / 1.5;
    body.y.end = highestOf(body.curves) * 1.5;
    if (study.breakEven && study.breakEven->breakEven) {
        const BreakEven &found = *study.breakEven->breakEven;
        body.marks.push_back({.x = found.size,
                              .label = CORELANE_TR("study.pays", "pays from here"),
                              .interval = std::pair{found.low, found.high}});
    }
    chart.body = std::move(body);
    addFirst(chart, {studyHeadline(study).what, true});
    return chart;
}

std::vector<Chart> studyCharts(const StudyResult &study, const Predicted &predicted)
{
    switch (study.plan.kind) {
    case StudyKind::compare:
        return {compareChart(study, predicted.reals)};
    case StudyKind::scale:
        return {scalingChart(study, predicted.speedups), efficiencyChart(study),
                compareChart(study)};
    case StudyKind::breakEven:
        return {breakEvenChart(study, predicted.size)};
    }
    return {};
}

} // namespace corelane
