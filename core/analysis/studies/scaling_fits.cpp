// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studies/scaling_fits.h"

#include "analysis/studies/law_resampler.h"
#include "analysis/studies/law_solver.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <set>

namespace corelane {
namespace {

constexpr std::size_t kFewestWorkerCounts = 4;
/// Smaller is rounding: it would put the peak beyond 30,000 workers.
constexpr double kSmallestCoherency = 1e-9;

std::size_t termsOf(ScalingLaw law)
{
    return law == ScalingLaw::amdahl ? 2 : 3;
}

std::size_t fewestParallelisms(ScalingLaw law)
{
    return law == ScalingLaw::amdahl ? 2 : 4;
}

/// What the coefficients mean.
struct Reading {
    double single_s = 0;
    double serial = 0; ///< f or σ
    double coherency = 0;
    double peak = std::numeric_limits<double>::infinity();
};

Reading readingOf(const Terms &coefficients)
{
    Reading reading{.single_s = coefficients[0] + coefficients[1]};
    reading.serial = coefficients[0] / reading.single_s;
    reading.coherency = coefficients[2] / reading.single_s;
    if (reading.coherency > kSmallestCoherency)
        reading.peak = std::max(1.0, std::sqrt((1 - reading.serial) / reading.coherency));
    return reading;
}

constexpr Term kLeaveItOut = CORELANE_TR("fit.leave-out", "leave it out");
constexpr Term kMoreCores = CORELANE_TR("fit.more-cores", "run it where there are more cores");

/// Why there is no fit; empty where there can be one.
std::optional<Error> refusal(ScalingLaw law, const std::vector<ScalingPoint> &points)
{
    const Sentence what =
        sentence(CORELANE_TR("fit.impossible", "{law} cannot be fitted"), arg<"law">(title(law)));
    std::set<int> workers;
    std::set<double> parallelisms;
    for (const ScalingPoint &point : points) {
        const Count run(std::max(0, point.workers));
        if (!(point.real_s > 0) || !std::isfinite(point.real_s))
            return Error{
                what,
                sentence(CORELANE_TR_N("fit.no-time",
                                       "a run with {workers} worker[|s] has no positive time"),
                         arg<"workers">(run)),
                kLeaveItOut};
        if (!(point.parallelism > 0) || !std::isfinite(point.parallelism))
            return Error{
                what,
                sentence(
                    CORELANE_TR_N("fit.no-parallelism",
                                  "a run with {workers} worker[|s] has no positive parallelism"),
                    arg<"workers">(run)),
                kLeaveItOut};
        workers.insert(point.workers);
        parallelisms.insert(point.parallelism);
    }
    if (workers.size() < kFewestWorkerCounts) {
        return Error{
            what,
            sentence(
                CORELANE_TR_N(
                    "fit.few-worker-counts",
                    "{needed} different numbers of workers are needed, there [is|are] {workers}"),
                arg<"needed">(std::to_string(kFewestWorkerCounts)),
                arg<"workers">(Count(static_cast<double>(workers.size())))),
            CORELANE_TR("fit.more-worker-counts", "run it with more numbers of workers")};
    }
    if (parallelisms.size() >= fewestParallelisms(law))
        return std::nullopt;
    if (law == ScalingLaw::amdahl) {
        return Error{
            what,
            Sentence(CORELANE_TR("fit.one-parallelism",
                                 "in no run could more workers run at once than in the others")),
            kMoreCores};
    }
    return Error{
        what,
        sentence(CORELANE_TR_N(
                     "fit.few-parallelisms",
                     "contention and coherency cannot be told apart where {numbers} "
                     "[number|different numbers] of workers can run at once, {needed} are needed"),
                 arg<"numbers">(Count(static_cast<double>(parallelisms.size()))),
                 arg<"needed">(std::to_string(fewestParallelisms(law)))),
        kMoreCores};
}

std::vector<WorkerCount> countsOf(const std::vector<ScalingPoint> &points)
{
    std::map<std::pair<int, double>, std::vector<double>> reals;
    for (const ScalingPoint &point : points)
        reals[{point.workers, point.parallelism}].push_back(point.real_s);
    std::vector<WorkerCount> counts;
    for (const auto &[key, reals_s] : reals) {
        const double sum_s = std::accumulate(reals_s.begin(), reals_s.end(), 0.0);
        counts.push_back({.workers = key.first,
                          .parallelism = key.second,
                          .reals_s = reals_s,
                          .mean_s = sum_s / static_cast<double>(reals_s.size())});
    }
    return counts;
}

/// The runs of a count weigh alike, so their mean stands for them, with the weight of all.
LawSolver solverOf(const std::vector<WorkerCount> &counts, std::size_t terms)
{
    std::vector<LawRow> rows;
    for (const WorkerCount &count : counts) {
        rows.push_back(
            {.parallelism = count.parallelism,
             .weight = std::sqrt(static_cast<double>(count.reals_s.size())) / count.mean_s});
    }
    return {rows, terms};
}

double residualOf(const std::vector<WorkerCount> &counts)
{
    double sum = 0;
    std::size_t runs = 0;
    for (const WorkerCount &count : counts) {
        for (const double real_s : count.reals_s)
            sum += std::pow(real_s / count.fitted_s - 1, 2);
        runs += count.reals_s.size();
    }
    return std::sqrt(sum / static_cast<double>(runs));
}

std::vector<FitParameter> parametersOf(ScalingLaw law, const Reading &fitted,
                                       const std::vector<Reading> &resampled)
{
    const auto estimate = [&](double Reading::*figure) {
        std::vector<double> figures;
        for (const Reading &reading : resampled)
            figures.push_back(reading.*figure);
        return percentileEstimate(fitted.*figure, std::move(figures));
    };
    if (law == ScalingLaw::amdahl)
        return {{"serial_fraction", estimate(&Reading::serial)}};
    std::vector<FitParameter> parameters{{"contention", estimate(&Reading::serial)},
                                         {"coherency", estimate(&Reading::coherency)}};
    if (std::isfinite(fitted.peak))
        parameters.push_back({"peak", estimate(&Reading::peak)});
    return parameters;
}

double valueOf(const ScalingFit &fit, std::string_view name)
{
    for (const FitParameter &parameter : fit.parameters) {
        if (parameter.name == name)
            return parameter.estimate.value;
    }
    return 0;
}

} // namespace

std::string_view word(ScalingLaw law)
{
    return law == ScalingLaw::amdahl ? "amdahl" : "usl";
}

const Term &title(ScalingLaw law)
{
    static constexpr Term kAmdahl = CORELANE_TR("law.amdahl", "Amdahl's law");
    static constexpr Term kUsl = CORELANE_TR("law.usl", "Universal Scalability Law");
    return law == ScalingLaw::amdahl ? kAmdahl : kUsl;
}

double speedupAt(const ScalingFit &fit, double parallelism)
{
    const double serial = valueOf(
        fit, fit.law == ScalingLaw::amdahl ? std::string_view{"serial_fraction"} : "contention");
    const double coherency = valueOf(fit, "coherency");
    return 1 / timeOf({serial, 1 - serial, coherency}, parallelism);
}

Result<ScalingFit> fitOf(ScalingLaw law, const std::vector<ScalingPoint> &points)
{
    if (std::optional<Error> error = refusal(law, points))
        return *error;
    std::vector<WorkerCount> counts = countsOf(points);
    std::vector<double> means_s;
    for (const WorkerCount &count : counts)
        means_s.push_back(count.mean_s);
    const LawSolver solver = solverOf(counts, termsOf(law));
    const Terms coefficients = solver.solve(means_s);
    const std::vector<double> leverages = solver.leverages(coefficients);
    double largest = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        counts[i].fitted_s = timeOf(coefficients, counts[i].parallelism);
        counts[i].leverage = leverages[i];
        largest = std::max(largest, counts[i].parallelism);
    }
    const auto termsInUse = static_cast<std::size_t>(
        std::count_if(coefficients.begin(), coefficients.end(), [](double c) { return c > 0; }));

    LawResampler resampler(counts, termsInUse, kResamplingSeed);
    std::vector<Reading> resampled;
    for (int i = 0; i < kResamples; ++i)
        resampled.push_back(readingOf(solver.solve(resampler.draw())));
    const Reading fitted = readingOf(coefficients);
    return ScalingFit{.law = law,
                      .parameters = parametersOf(law, fitted, resampled),
                      .residual = residualOf(counts),
                      .largestParallelism = largest,
                      .singleReal_s = fitted.single_s};
}

} // namespace corelane
