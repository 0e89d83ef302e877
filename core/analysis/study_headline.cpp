// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/study_headline.h"

#include "record/text.h"

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

constexpr std::size_t kFewestToDiffer = 8; ///< of two rows together: see ratioOf()

std::string range(double low, double high, int digits)
{
    return "(" + decimal(low, digits) + "–" + decimal(high, digits) + ")";
}

/// A size read off between two measured ones: three digits of it mean something.
std::string roundedSize(double size)
{
    if (size < 1000)
        return decimal(size, 0);
    const double unit = std::pow(10, std::floor(std::log10(size)) - 2);
    return grouped(std::llround(size / unit) * std::llround(unit));
}

std::string faster(const RatioEstimate &ratio)
{
    return intervalText(ratio, 2) + " times as fast as ";
}

/// Row titles that are as good as the best.
std::string titlesOf(const StudyResult &study, const std::vector<std::size_t> &rows,
                     std::size_t from)
{
    std::string titles;
    for (std::size_t i = from; i < rows.size(); ++i)
        titles += (titles.empty()         ? ""
                   : i + 1 == rows.size() ? " and "
                                          : ", ") +
                  study.rows[rows[i]].title;
    return titles;
}

/// Where so few runs were made that no difference, however large, can be told from noise.
std::optional<Headline> tooFewRuns(const StudyResult &study, const std::vector<std::size_t> &best)
{
    const StudyRow &first = study.rows[best.front()];
    const bool areFew =
        best.size() > 1 && std::any_of(best.begin() + 1, best.end(), [&](std::size_t row) {
            return study.rows[row].runs.size() + first.runs.size() < kFewestToDiffer;
        });
    if (!areFew)
        return std::nullopt;
    return Headline{.what = first.title + " is fastest so far: " + intervalText(first.real_s),
                    .why = "With so few runs no difference can be told from noise: 4 of each are "
                           "the fewest."};
}

Headline compareHeadline(const StudyResult &study)
{
    const std::vector<std::size_t> best = bestRows(study);
    const StudyRow &first = study.rows[best.front()];
    if (const auto few = tooFewRuns(study, best))
        return *few;
    Headline lead;
    if (best.size() == 1)
        lead.what = first.title + " is best";
    else if (best.size() == study.rows.size())
        lead.what = "None is best; first is " + first.title;
    else
        lead.what = titlesOf(study, best, 0) + " are best";
    lead.what += ": " + intervalText(first.real_s);
    if (study.baseline && *study.baseline != best.front() && first.speedup)
        lead.what += ", " + faster(*first.speedup) + study.rows[*study.baseline].title;
    if (best.size() > 1)
        lead.why = best.size() == 2 ? "The difference between the two is within the noise."
                                    : "The differences between them are within the noise.";
    else if (study.rows.size() > 1)
        lead.why = "The difference to all others is more than noise.";
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
        return {"No speedup yet: the baseline has not run", {}};
    const StudyRow &baseline = study.rows[*study.baseline];
    Headline lead;
    if (peak->speedup->low <= 1)
        lead.what = "No number of workers is faster than " + baseline.title + " by more than noise";
    else
        lead.what = peak->title + " scales furthest: " + faster(*peak->speedup) + baseline.title;
    const double cores = peak->runs.front()->machine.effectiveCores;
    if (peak->efficiency && peak->speedup->low > 1)
        lead.why = "That is " + decimal(100 * peak->efficiency->ratio, 0) +
                   " % per worker; there " +
                   (cores == 1 ? "is 1 effective core."
                               : "are " + decimal(cores, cores == std::floor(cores) ? 0 : 1) +
                                     " effective cores.");
    return lead;
}

Headline breakEvenHeadline(const StudyResult &study)
{
    if (!study.breakEven || study.plan.models.size() < 2)
        return {"No answer yet: both models have to run", {}};
    const auto titleOf = [&study](std::size_t model) {
        for (const StudyRow &row : study.rows) {
            if (row.model == study.plan.models[model].model &&
                row.runtime.path == study.plan.models[model].python)
                return row.title;
        }
        return study.plan.models[model].model;
    };
    const std::string first = titleOf(0);
    const std::string second = titleOf(1);
    const std::string measured = " in the sizes measured, " + grouped(study.rows.front().size) +
                                 " to " + grouped(study.rows.back().size);
    switch (study.breakEven->outcome) {
    case BreakEvenOutcome::crosses:
        break;
    case BreakEvenOutcome::secondAlwaysFaster:
        return {second + " is faster than " + first + " throughout" + measured,
                "Where it begins to pay lies below them."};
    case BreakEvenOutcome::secondNeverFaster:
        if (study.breakEven->isOvertaken)
            return {second + " is ahead for a while, but not at the largest size" + measured,
                    "For large sizes, " + first + " is faster."};
        return {second + " never pays" + measured + ": " + first + " is faster",
                "Where it might begin to pay lies above them."};
    case BreakEvenOutcome::undecided:
        return {"Whether " + second + " pays is undecided" + measured,
                "The two are too close, or the runs too far apart: repeat more often, or try "
                "larger sizes."};
    }
    const BreakEven &found = *study.breakEven->breakEven;
    return {second + " pays from size " + roundedSize(found.size) + " on (" +
                (found.lowIsSmallestMeasured ? "≤ " : "") + roundedSize(found.low) + "–" +
                (found.highIsLargestMeasured ? "≥ " : "") + roundedSize(found.high) + ")",
            "Below that, " + first + " is faster."};
}

/// Without what failed: the sentence begins with it.
std::string whyNot(const Error &error)
{
    return error.on + (error.advice.empty() ? "" : "; " + error.advice);
}

std::string capitalized(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string parameterText(const FitParameter &parameter)
{
    const Estimate &estimate = parameter.estimate;
    if (parameter.name == "peak")
        return parameter.title + " " + decimal(estimate.value, 1) + " " +
               (std::isinf(estimate.high) ? "(" + decimal(estimate.low, 1) + " or more)"
                                          : range(estimate.low, estimate.high, 1));
    if (parameter.name == "coherency")
        return parameter.title + " " + decimal(estimate.value, 5) + " " +
               range(estimate.low, estimate.high, 5);
    return parameter.title + " " + decimal(100 * estimate.value, 1) + " % (" +
           decimal(100 * estimate.low, 1) + "–" + decimal(100 * estimate.high, 1) + " %)";
}

} // namespace

Headline studyHeadline(const StudyResult &study)
{
    if (study.rows.empty())
        return {"No run of this study has been done yet", {}};
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

std::vector<std::string> fitSentences(const StudyResult &study)
{
    std::vector<std::string> sentences;
    for (const StudyFit &fit : study.fits) {
        std::string sentence = fit.title + ", " + std::string(title(fit.law)) + ": ";
        if (!fit.fit) {
            sentences.push_back(sentence + "not fitted. " + capitalized(whyNot(fit.fit.error())) +
                                ".");
            continue;
        }
        for (const FitParameter &parameter : fit.fit->parameters)
            sentence += (sentence.ends_with(": ") ? "" : ", ") + parameterText(parameter);
        sentences.push_back(sentence + "; measured times lie " +
                            decimal(100 * fit.fit->residual, 1) + " % from it.");
    }
    return sentences;
}

std::string runsText(const StudyRow &row)
{
    const auto far = std::count(row.outliers.begin(), row.outliers.end(), true);
    return std::to_string(row.runs.size()) +
           (far > 0 ? ", " + std::to_string(far) + (far == 1 ? " outlier" : " outliers") : "");
}

std::string intervalText(const RatioEstimate &ratio, int digits)
{
    return decimal(ratio.ratio, digits) + " " + range(ratio.low, ratio.high, digits);
}

std::string intervalText(const MedianEstimate &estimate)
{
    const int digits = decimalsOf(estimate.median);
    return decimal(estimate.median, digits) + " s " + range(estimate.low, estimate.high, digits);
}

int decimalsOf(double time_s)
{
    if (time_s >= 10)
        return 2;
    return time_s >= 0.1 ? 3 : time_s >= 0.01 ? 4 : 5;
}

} // namespace corelane
