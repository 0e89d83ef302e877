// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace corelane {

/// How surely an interval of this module holds the truth, unless it says less.
constexpr double kConfidence = 0.95;

/// A value with its 95 % interval.
struct Estimate {
    double value = 0;
    double low = 0;
    double high = 0;

    bool operator==(const Estimate &) const = default;
};

/// The median of some values, with an interval for the median of all that could have been measured.
struct MedianEstimate {
    double median = 0;
    double low = 0;
    double high = 0;
    int n = 0;
    double coverage = 0; ///< how surely the interval holds it, 0 … 1

    bool operator==(const MedianEstimate &) const = default;
};

/// How many times as large one kind of values is as another: the ratio of their medians.
struct RatioEstimate {
    double ratio = 1;
    double low = 1;
    double high = 1;
    double coverage = 0; ///< how surely the interval holds it, 0 … 1

    bool operator==(const RatioEstimate &) const = default;
};

/// The middle value, or half way between the middle two. `values` is not empty.
double middleOf(std::vector<double> values);

/// The median and its interval, free of any distribution: the k-th smallest and the k-th largest
/// value hold the median between them with probability 1 − 2 P(B ≤ k − 1), B binomial (n, ½). Of
/// these pairs the narrowest that reaches 95 % (Hollander, Wolfe & Chicken, Nonparametric
/// Statistical Methods, 3rd ed. 2014, §3.6). Below 6 values none does: then smallest … largest,
/// and `coverage` says what they hold, 1 − 2^(1−n); nothing with a single value. Empty for none.
std::optional<MedianEstimate> medianOf(std::vector<double> values);

/// Whether there are values at all, each above 0: then their logarithms exist.
bool arePositive(const std::vector<double> &values);

/// How often what is estimated from resampled data is drawn anew, and from which seed, so that the
/// same data give the same interval.
constexpr int kResamples = 2000;
constexpr std::uint64_t kResamplingSeed = 20070101;

/// The ratio of the medians; its interval as that of a shift between the logarithms, by Hodges and
/// Lehmann: of all pairwise ratios the k-th smallest … the k-th largest, k from the distribution
/// of Mann and Whitney's U (the same book, §4.3), exact up to 50 values of each, normal with
/// continuity correction above. It supposes that both kinds spread alike around their medians, as
/// proportional noise does. Where too few values exist for 95 % (below 4 and 4, or 3 and 5), the
/// smallest … the largest ratio, and `coverage` says what they hold. The interval always holds the
/// ratio. Empty where one kind has no values or a value is not positive.
std::optional<RatioEstimate> ratioOf(const std::vector<double> &numerators,
                                     const std::vector<double> &denominators);

/// Whether the two kinds differ by more than noise: a full 95 % interval that does not hold 1.
bool differs(const RatioEstimate &ratio);

/// Which values lie far off the others: |0.6745 (x − median) / MAD| > 3.5, with MAD the median
/// distance from the median (Iglewicz & Hoaglin, How to Detect and Handle Outliers, 1993). None
/// among fewer than 5 values, nor where more than half are the same. They are marked, never
/// dropped.
std::vector<bool> outliersOf(const std::vector<double> &values);

/// `value` with the interval that holds the middle 95 % of what came out of resampled data (the
/// percentile interval of Efron & Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13),
/// widened to hold the value. `resampled` is not empty; infinities are welcome.
Estimate percentileEstimate(double value, std::vector<double> resampled);

} // namespace corelane
