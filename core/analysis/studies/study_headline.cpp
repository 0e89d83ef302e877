// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studies/study_headline.h"

#include "analysis/studies/study_doubts.h"

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

/// A size read off between two measured ones: three digits of it mean something.
Figure sizeFigure(double size, Figure::Bound bound = Figure::Bound::none)
{
    const double unit = size < 1000 ? 1 : std::pow(10, std::floor(std::log10(size)) - 2);
    return {std::round(size / unit) * unit, Figure::Unit::plain, 0, bound};
}

Figure sizeFigure(std::int64_t size)
{
    return Figure::number(static_cast<double>(size), 0);
}

/// Where so few runs were made that no difference, however large, can be told from noise.
bool areTooFew(const StudyResult &study, const std::vector<std::size_t> &best)
{
    constexpr std::size_t kFewestToDiffer = 8; // of two rows together: see ratioOf()
    const StudyRow &first = study.rows[best.front()];
    return best.size() > 1 && std::any_of(best.begin() + 1, best.end(), [&](std::size_t row) {
               return study.rows[row].runs.size() + first.runs.size() < kFewestToDiffer;
           });
}

Sentence whoIsBest(const StudyResult &study, const std::vector<std::size_t> &best)
{
    const StudyRow &first = study.rows[best.front()];
    const auto title = arg<"first">(first.title);
    const auto time = arg<"time">(intervalOf(first.real_s));
    if (areTooFew(study, best))
        return sentence(CORELANE_TR("compare.fastest-so-far", "{first} is fastest so far: {time}"),
                        title, time);
    if (best.size() == 1)
        return sentence(CORELANE_TR("compare.best", "{first} is best: {time}"), title, time);
    if (best.size() == study.rows.size())
        return sentence(CORELANE_TR("compare.none", "No clear winner; {first} was fastest: {time}"),
                        title, time);
    Names titles;
    for (const std::size_t row : best)
        titles.push_back(study.rows[row].title);
    return sentence(CORELANE_TR("compare.several", "{models} are best: {time}"),
                    arg<"models">(titles), time);
}

Headline compareHeadline(const StudyResult &study)
{
    const std::vector<std::size_t> best = bestRows(study);
    const StudyRow &first = study.rows[best.front()];
    Headline lead{.what = whoIsBest(study, best)};
    if (areTooFew(study, best)) {
        lead.why = {CORELANE_TR(
            "compare.too-few-runs",
            "With so few runs no difference can be told from noise: 4 of each are the fewest.")};
        return lead;
    }
    if (study.baseline && *study.baseline != best.front() && first.speedup)
        lead.why.push_back(sentence(
            CORELANE_TR("compare.speedup", "{first} is {speedup} times as fast as {baseline}."),
            arg<"first">(first.title), arg<"speedup">(intervalOf(*first.speedup)),
            arg<"baseline">(study.rows[*study.baseline].title)));
    if (best.size() == 2)
        lead.why.push_back(CORELANE_TR("compare.two-alike",
                                       "The difference between the two is within the noise."));
    else if (best.size() > 2)
        lead.why.push_back(CORELANE_TR("compare.many-alike",
                                       "The differences between them are within the noise."));
    else if (study.rows.size() > 1)
        lead.why.push_back(
            CORELANE_TR("compare.differs", "The difference to all others is more than noise."));
    return lead;
}

/// The row of the greatest speedup.
const StudyRow *peakOf(const StudyResult &study)
{
    const StudyRow *peak = nullptr;
    for (const StudyRow &row : study.rows) {
        if (row.speedup && (!peak || row.speedup->ratio > peak->speedup->ratio))
            peak = &row;
    }
    return peak;
}

Headline scaleHeadline(const StudyResult &study)
{
    const StudyRow *peak = peakOf(study);
    if (!peak || !study.baseline)
        return {.what =
                    CORELANE_TR("scale.no-baseline", "No speedup yet: the baseline has not run")};
    const auto baseline = arg<"baseline">(study.rows[*study.baseline].title);
    if (peak->speedup->low <= 1)
        return {
            .what = sentence(
                CORELANE_TR("scale.none",
                            "No number of workers is faster than {baseline} by more than noise"),
                baseline)};
    Headline lead{.what = sentence(
                      CORELANE_TR("scale.furthest",
                                  "{first} scales furthest: {speedup} times as fast as {baseline}"),
                      arg<"first">(peak->title), arg<"speedup">(intervalOf(*peak->speedup)),
                      baseline)};
    if (peak->efficiency)
        lead.why = {sentence(
            CORELANE_TR_N(
                "scale.efficiency",
                "That is {efficiency} per worker; there [is|are] {cores} effective core[|s]."),
            arg<"efficiency">(Figure::percent(peak->efficiency->ratio)),
            arg<"cores">(Count(peak->runs.front()->machine.effectiveCores)))};
    return lead;
}

std::string titleOf(const StudyResult &study, const StudyModel &model)
{
    for (const StudyRow &row : study.rows) {
        if (row.model == model.model && row.runtime.path == model.python)
            return row.title;
    }
    return model.model;
}

Headline crossing(const BreakEven &found, const std::string &first, const std::string &second)
{
    return {
        .what = sentence(
            CORELANE_TR("break-even.crosses", "{second} pays from size {size} on ({low}–{high})"),
            arg<"second">(second), arg<"size">(sizeFigure(found.size)),
            arg<"low">(sizeFigure(found.low, found.lowIsSmallestMeasured ? Figure::Bound::atMost
                                                                         : Figure::Bound::none)),
            arg<"high">(sizeFigure(found.high, found.highIsLargestMeasured ? Figure::Bound::atLeast
                                                                           : Figure::Bound::none))),
        .why = {sentence(CORELANE_TR("break-even.below", "Below that, {first} is faster."),
                         arg<"first">(first))}};
}

Headline breakEvenHeadline(const StudyResult &study)
{
    if (!study.breakEven || study.plan.models.size() < 2)
        return {.what =
                    CORELANE_TR("break-even.not-yet", "No answer yet: both models have to run")};
    const auto first = arg<"first">(titleOf(study, study.plan.models[0]));
    const auto second = arg<"second">(titleOf(study, study.plan.models[1]));
    const auto low = arg<"low">(sizeFigure(study.rows.front().size));
    const auto high = arg<"high">(sizeFigure(study.rows.back().size));
    switch (study.breakEven->outcome) {
    case BreakEvenOutcome::crosses:
        return crossing(*study.breakEven->breakEven, first.value, second.value);
    case BreakEvenOutcome::secondAlwaysFaster:
        return {.what = sentence(CORELANE_TR("break-even.always",
                                             "{second} is faster than {first} throughout "
                                             "in the sizes measured, {low} to {high}"),
                                 second, first, low, high),
                .why = {CORELANE_TR("break-even.always-below",
                                    "Where it begins to pay lies below them.")}};
    case BreakEvenOutcome::secondNeverFaster:
        if (study.breakEven->isOvertaken)
            return {.what = sentence(CORELANE_TR("break-even.overtaken",
                                                 "{second} is ahead for a while, but not at the "
                                                 "largest size measured, {high}"),
                                     second, high),
                    .why = {sentence(CORELANE_TR("break-even.overtaken-above",
                                                 "For large sizes, {first} is faster."),
                                     first)}};
        return {.what = sentence(CORELANE_TR("break-even.never",
                                             "{second} never pays in the sizes measured, "
                                             "{low} to {high}: {first} is faster"),
                                 second, low, high, first),
                .why = {CORELANE_TR("break-even.never-above",
                                    "Where it might begin to pay lies above them.")}};
    case BreakEvenOutcome::undecided:
        break;
    }
    return {.what = sentence(
                CORELANE_TR(
                    "break-even.undecided",
                    "Whether {second} pays is undecided in the sizes measured, {low} to {high}"),
                second, low, high),
            .why = {CORELANE_TR("break-even.undecided-why",
                                "The two are too close, or the runs too far apart: repeat more "
                                "often, or try larger sizes.")}};
}

/// Without what failed, which the sentence begins with.
Sentence notFitted(const StudyFit &fit)
{
    return sentence(CORELANE_TR("fit.refused", "{model}, {law}: not fitted, as {reason}."),
                    arg<"model">(fit.title), arg<"law">(title(fit.law)),
                    arg<"reason">(fit.fit.error().reason()));
}

const Estimate *estimateOf(const ScalingFit &fit, std::string_view name)
{
    for (const FitParameter &parameter : fit.parameters) {
        if (parameter.name == name)
            return &parameter.estimate;
    }
    return nullptr;
}

Interval percentInterval(const Estimate &estimate)
{
    return {Figure::percent(estimate.value, 1), estimate.low, estimate.high};
}

Interval plainInterval(const Estimate &estimate, int digits)
{
    return {Figure::number(estimate.value, digits), estimate.low, estimate.high};
}

Sentence fitted(const StudyFit &fit)
{
    const auto model = arg<"model">(fit.title);
    const auto residual = arg<"residual">(Figure::percent(fit.fit->residual, 1));
    if (const Estimate *serial = estimateOf(*fit.fit, "serial_fraction"))
        return sentence(CORELANE_TR("fit.amdahl",
                                    "{model}, Amdahl's law: serial fraction {serial}; measured "
                                    "times lie {residual} from it."),
                        model, arg<"serial">(percentInterval(*serial)), residual);
    const auto contention = arg<"contention">(percentInterval(*estimateOf(*fit.fit, "contention")));
    const auto coherency = arg<"coherency">(plainInterval(*estimateOf(*fit.fit, "coherency"), 5));
    if (const Estimate *peak = estimateOf(*fit.fit, "peak"))
        return sentence(
            CORELANE_TR("fit.usl-peak",
                        "{model}, Universal Scalability Law: contention {contention}, coherency "
                        "{coherency}, peak {peak}; measured times lie {residual} from it."),
            model, contention, coherency, arg<"peak">(plainInterval(*peak, 1)), residual);
    return sentence(CORELANE_TR("fit.usl",
                                "{model}, Universal Scalability Law: contention {contention}, "
                                "coherency {coherency}; measured times lie {residual} from it."),
                    model, contention, coherency, residual);
}

Headline answerOf(const StudyResult &study)
{
    if (study.rows.empty())
        return {.what = CORELANE_TR("study.empty", "No run of this study has been done yet")};
    switch (study.plan.kind) {
    case StudyKind::compare:
        return compareHeadline(study);
    case StudyKind::scale:
        return scaleHeadline(study);
    case StudyKind::breakEven:
        return breakEvenHeadline(study);
    }
    return {};
}

} // namespace

Headline studyHeadline(const StudyResult &study)
{
    Headline lead = answerOf(study);
    const Sentences incomplete = incompleteIn(study.warnings);
    lead.why.insert(lead.why.begin(), incomplete.begin(), incomplete.end());
    return lead;
}

Sentences fitSentences(const StudyResult &study)
{
    Sentences sentences;
    for (const StudyFit &fit : study.fits)
        sentences.push_back(fit.fit ? fitted(fit) : notFitted(fit));
    return sentences;
}

Sentence runsText(const StudyRow &row)
{
    const auto far = std::count(row.outliers.begin(), row.outliers.end(), true);
    const Figure runs = Figure::number(static_cast<double>(row.runs.size()), 0);
    if (far == 0)
        return verbatim(rendered(runs));
    return sentence(CORELANE_TR_N("study.outliers", "{runs}, {outliers} outlier[|s]"),
                    arg<"runs">(runs), arg<"outliers">(Count(static_cast<double>(far))));
}

Interval intervalOf(const RatioEstimate &ratio)
{
    return {Figure::number(ratio.ratio, 2), ratio.low, ratio.high};
}

Interval intervalOf(const MedianEstimate &estimate)
{
    return {Figure{estimate.median, Figure::Unit::seconds, decimalsOf(estimate.median)},
            estimate.low, estimate.high};
}

int decimalsOf(double time_s)
{
    if (time_s >= 10)
        return 2;
    return time_s >= 0.1 ? 3 : time_s >= 0.01 ? 4 : 5;
}

} // namespace corelane
