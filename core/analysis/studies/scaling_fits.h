// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/arithmetic/statistics.h"
#include "record/result.h"
#include "record/sentence.h"

#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// One run of a scaling study.
struct ScalingPoint {
    int workers = 1;
    /// How many workers can really run at once: where one worker keeps a core busy, at most the
    /// effective cores; else the number of workers.
    double parallelism = 1;
    double real_s = 0;

    bool operator==(const ScalingPoint &) const = default;
};

/// How the time T falls with the parallelism p; T1 is that of a single worker.
enum class ScalingLaw {
    amdahl, ///< T = T1 (f + (1 − f)/p), f the serial fraction (Amdahl 1967)
    /// T = T1 (1 + σ (p − 1) + κ p (p − 1))/p, σ the contention and κ the coherency (Gunther,
    /// Guerrilla Capacity Planning, 2007, ch. 4)
    usl,
};

/// "amdahl", "usl": files and the command line.
std::string_view word(ScalingLaw law);
/// "Amdahl's law", "Universal Scalability Law": for people.
const Term &title(ScalingLaw law);

struct FitParameter {
    std::string name; ///< a stable word: "serial_fraction", "contention", "coherency", "peak"
    Estimate estimate;

    bool operator==(const FitParameter &) const = default;
};

struct ScalingFit {
    ScalingLaw law = ScalingLaw::amdahl;
    /// Amdahl: "serial_fraction", 0 … 1. USL: "contention", 0 … 1; "coherency", 0 or more; and
    /// where that is not 0 "peak", the parallelism beyond which more workers make it slower,
    /// sqrt((1 − σ)/κ), at least 1. The peak's `high` is infinite where the runs do not tell
    /// whether there is one at all.
    std::vector<FitParameter> parameters;
    double residual = 0; ///< root mean square of (measured − fitted)/fitted over all runs, a share
    double largestParallelism = 1; ///< measured; beyond it the law is extrapolated
    double singleReal_s = 0;       ///< T1, fitted as the rest is

    bool operator==(const ScalingFit &) const = default;
};

/// T1/T as the fit has it, for any parallelism above 0.
double speedupAt(const ScalingFit &fit, double parallelism);

/// The law that fits the runs best: least squares in the time domain, where both laws are sums of
/// 1, 1/p and p − 1 with coefficients of 0 or more (T1 f, T1 (1 − f); T1 σ, T1 (1 − σ), T1 κ). A
/// run weighs 1/T² with T the mean at its number of workers, because the noise of run times is
/// proportional to them. T1 is fitted, too: no run is the measure of the others.
///
/// The intervals are percentiles of 2,000 fits to resampled runs, drawn with a fixed seed: the same
/// runs give the same interval. Drawn are
/// - the noise: the runs within each number of workers, their deviations from its mean widened by
///   sqrt(n/(n − 1)), which they are too small by in n runs;
/// - the misfit: runs with one number of workers may agree among themselves and all lie off the
///   law, which no law meets exactly. More repeats then make the means more certain and the
///   parameters not a bit. So where the means lie farther off the fit than noise explains, by the
///   variance components of the one-way layout τ² = (MS misfit − MS noise)/n, every number of
///   workers is moved by a draw of its own;
/// - how wide either really is: few runs tell it but roughly, so it is scaled by
///   sqrt(df/χ²(df)), which makes the intervals Student's t rather than normal.
/// Where every number of workers was run once, noise and misfit cannot be told apart: then the
/// residuals of the fit are drawn, each over sqrt(1 − h) with h its leverage, as the fit keeps
/// nearer to a mean the more it depends on it (Davison & Hinkley, Bootstrap Methods and their
/// Application, 1997, §6.2.3). An interval knows nothing of how wrong the law is beyond what was
/// measured.
///
/// Refused: a time or a parallelism that is not positive; fewer than 4 different numbers of
/// workers; fewer than 2 different parallelisms for Amdahl's law, 4 for the USL.
Result<ScalingFit> fitOf(ScalingLaw law, const std::vector<ScalingPoint> &points);

} // namespace corelane
