// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/study_json.h"

#include "analysis/studies/study_headline.h"
#include "record/words.h"
#include "report/run_object.h"

namespace corelane {
namespace {

Json medianObject(const MedianEstimate &estimate)
{
    return {{"median", estimate.median},
            {"low", estimate.low},
            {"high", estimate.high},
            {"n", estimate.n},
            {"coverage", estimate.coverage}};
}

Json ratioObject(const std::optional<RatioEstimate> &estimate)
{
    if (!estimate)
        return Json();
    return {{"value", estimate->ratio},
            {"low", estimate->low},
            {"high", estimate->high},
            {"coverage", estimate->coverage}};
}

Json planObject(const StudyPlan &plan)
{
    Json models = Json::array();
    for (const StudyModel &model : plan.models)
        models.push_back({{"model", model.model}, {"python", model.python}});
    return {{"workload", plan.workload}, {"options", plan.options}, {"models", models},
            {"workers", plan.workers},   {"sizes", plan.sizes},     {"baseline", plan.baseline},
            {"repeat", plan.repeat},     {"seed", plan.seed}};
}

Json rowObject(const StudyRow &row)
{
    Json outliers = Json::array();
    for (std::size_t i = 0; i < row.outliers.size(); ++i) {
        if (row.outliers[i])
            outliers.push_back(i);
    }
    return {{"model", row.model},
            {"runtime", runtimeObject(row.runtime)},
            {"workers", row.workers},
            {"size", row.size},
            {"is_baseline", row.isBaseline},
            {"real", medianObject(row.real_s)},
            {"user", medianObject(row.user_s)},
            {"sys", medianObject(row.sys_s)},
            {"cores_busy", row.coresBusy},
            {"speedup", ratioObject(row.speedup)},
            {"efficiency", ratioObject(row.efficiency)},
            {"outliers", outliers}};
}

Json fitObject(const StudyFit &fit)
{
    Json object{
        {"model", fit.model}, {"runtime", runtimeObject(fit.runtime)}, {"law", word(fit.law)}};
    if (!fit.fit) {
        object["reason"] = fit.fit.error().text();
        return object;
    }
    Json parameters = Json::object();
    for (const FitParameter &parameter : fit.fit->parameters)
        parameters[parameter.name] = {{"value", parameter.estimate.value},
                                      {"low", parameter.estimate.low},
                                      {"high", parameter.estimate.high}};
    object["parameters"] = parameters;
    object["residual"] = fit.fit->residual;
    return object;
}

Json breakEvenObject(const StudyResult &study)
{
    if (!study.breakEven || !study.breakEven->breakEven)
        return Json();
    const BreakEven &found = *study.breakEven->breakEven;
    return {{"size", found.size},
            {"low", found.low},
            {"high", found.high},
            {"low_is_smallest_measured", found.lowIsSmallestMeasured},
            {"high_is_largest_measured", found.highIsLargestMeasured}};
}

Json studyRunObject(const RunRecord &run)
{
    Json object = runObject(run, nullptr);
    object["round"] = run.study ? Json(run.study->round) : Json();
    return object;
}

} // namespace

Result<std::string> studyJson(const StudyResult &study, const WholeRunSource &runs)
{
    Json runObjects = Json::array();
    const auto add = [&](const RunRecord &run) { runObjects.push_back(studyRunObject(run)); };
    if (const Status read = runs(add); !read)
        return read.error();
    Json results = Json::array();
    for (const StudyRow &row : study.rows)
        results.push_back(rowObject(row));
    Json fits = Json::array();
    Json refused = Json::array();
    for (const StudyFit &fit : study.fits)
        (fit.fit ? fits : refused).push_back(fitObject(fit));
    Json warnings = Json::array();
    for (const Sentence &doubt : study.warnings)
        warnings.push_back({{"id", topicOf(doubt)}, {"text", rendered(doubt)}});
    const Json object{
        {"schema", kStudySchema},
        {"kind", word(study.plan.kind)},
        {"plan", planObject(study.plan)},
        {"headline", rendered(studyHeadline(study).what)},
        {"results", results},
        {"fits", fits},
        {"refused_fits", refused},
        {"break_even", breakEvenObject(study)},
        {"break_even_outcome", study.breakEven ? Json(word(study.breakEven->outcome)) : Json()},
        {"warnings", warnings},
        {"runs", std::move(runObjects)}};
    return dumped(object, 2);
}

} // namespace corelane
