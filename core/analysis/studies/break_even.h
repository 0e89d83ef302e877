// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace corelane {

/// The runs of two models on one size of the workload, in any order.
struct SizedRuns {
    std::int64_t size = 0;
    std::vector<double> first_s;
    std::vector<double> second_s;

    bool operator==(const SizedRuns &) const = default;
};

/// The size from which the second model is ahead, with its 95 % interval. The interval ends at the
/// sizes measured: where one of them is its end, the truth may lie beyond.
struct BreakEven {
    double size = 0;
    double low = 0;
    double high = 0;
    bool lowIsSmallestMeasured = false;
    bool highIsLargestMeasured = false;

    bool operator==(const BreakEven &) const = default;
};

enum class BreakEvenOutcome {
    crosses,
    secondAlwaysFaster, ///< at every size measured
    secondNeverFaster,  ///< not so that it lasts: at the largest size measured it is not ahead
    undecided,          ///< the noise does not tell whether it gets ahead
};

/// "crosses", "second_always_faster", …
std::string_view word(BreakEvenOutcome outcome);

struct BreakEvenAnswer {
    BreakEvenOutcome outcome = BreakEvenOutcome::undecided;
    std::optional<BreakEven> breakEven; ///< where it crosses
    /// The second is ahead at some size and behind at a larger one: going by the medians alone.
    bool isOvertaken = false;
    double smallest = 0; ///< the sizes that were measured with both models
    double largest = 0;

    bool operator==(const BreakEvenAnswer &) const = default;
};

/// The size from which the second model beats the first and stays ahead at all larger sizes
/// measured: where the logarithm of the ratio of the median times, taken as straight over the
/// logarithm of the size, is 0 between the two sizes around its last change of sign. A size
/// without runs of both models, or not above 0, is left out.
///
/// The interval, and whether there is an answer at all, come from 2,000 resamples of the runs of
/// each size and model with a fixed seed (the deviations from the median widened by
/// sqrt(n/(n − 1)), as few runs show too little of them). A resample in which the second is ahead
/// everywhere crosses at the smallest size or below. If it is ahead at the largest size in some
/// resamples and not in others, each more than 5 % of all, the answer is undecided. A single run
/// tells nothing of its noise: the interval then reaches at least to the sizes on either side. That
/// the curve is not straight between two sizes is in no interval: measure more sizes there.
BreakEvenAnswer breakEvenOf(const std::vector<SizedRuns> &runs);

} // namespace corelane
