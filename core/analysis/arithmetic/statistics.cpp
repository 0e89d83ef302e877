// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/arithmetic/statistics.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace corelane {
namespace {

constexpr double kTail = (1 - kConfidence) / 2;

/// Up to here the distribution of U is computed exactly.
constexpr std::size_t kMostExact = 50;

/// How many order statistics to go in from each end, and what the pair of them covers.
struct Rank {
    std::size_t k = 1; ///< 1 = smallest and largest
    double coverage = 0;
};

/// P(U = u) for u = 0 … m n, where both kinds are alike: Mann and Whitney's
/// recursion on whose value is the largest of all; sums only, so nothing cancels.
std::vector<double> distributionOfU(std::size_t m, std::size_t n)
{
    // table[j]: the distribution of i against j values.
    std::vector<std::vector<double>> table(n + 1, std::vector<double>{1});
    for (std::size_t i = 1; i <= m; ++i) {
        for (std::size_t j = 1; j <= n; ++j) {
            const std::vector<double> &fewerOfFirst = table[j]; // still i − 1 against j
            const std::vector<double> &fewerOfSecond = table[j - 1];
            const double first = static_cast<double>(i) / static_cast<double>(i + j);
            std::vector<double> sum(i * j + 1, 0);
            for (std::size_t u = 0; u < fewerOfFirst.size(); ++u)
                sum[u + j] += first * fewerOfFirst[u];
            for (std::size_t u = 0; u < fewerOfSecond.size(); ++u)
                sum[u] += (1 - first) * fewerOfSecond[u];
            table[j] = std::move(sum);
        }
    }
    return table[n];
}

Rank exactRankOfU(std::size_t m, std::size_t n)
{
    const std::vector<double> probability = distributionOfU(m, n);
    Rank rank{.k = 1, .coverage = 1 - 2 * probability[0]};
    double below = probability[0];
    for (std::size_t u = 1; u < probability.size(); ++u) {
        below += probability[u];
        if (below > kTail)
            break;
        rank = {.k = u + 1, .coverage = 1 - 2 * below};
    }
    return rank;
}

Rank normalRankOfU(std::size_t m, std::size_t n)
{
    const auto pairs = static_cast<double>(m) * static_cast<double>(n);
    const double deviation = std::sqrt(pairs * static_cast<double>(m + n + 1) / 12);
    const boost::math::normal standard;
    const auto below = [&](std::size_t k) { // P(U ≤ k − 1)
        return cdf(standard, (static_cast<double>(k) - 0.5 - pairs / 2) / deviation);
    };
    const double k = std::floor(pairs / 2 + 0.5 + quantile(standard, kTail) * deviation);
    Rank rank{.k = static_cast<std::size_t>(std::max(1.0, k))};
    rank.coverage = std::max(0.0, 1 - 2 * below(rank.k));
    return rank;
}

Rank rankOfMedian(std::size_t n)
{
    const boost::math::binomial heads(static_cast<double>(n), 0.5);
    const auto coverage = [&](std::size_t k) {
        return std::max(0.0, 1 - 2 * cdf(heads, static_cast<double>(k - 1)));
    };
    Rank rank{.k = 1, .coverage = coverage(1)};
    while (2 * rank.k < n && coverage(rank.k + 1) >= kConfidence)
        rank = {.k = rank.k + 1, .coverage = coverage(rank.k + 1)};
    return rank;
}

double middleOfSorted(const std::vector<double> &values)
{
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

} // namespace

/// The ratios of all pairs of two sets of positive values, which are never written down: thousands
/// of values on each side make more pairs than memory holds.
class PairRatios {
public:
    PairRatios(std::vector<double> numerators, std::vector<double> denominators)
        : m_numerators(std::move(numerators)), m_denominators(std::move(denominators))
    {
        std::sort(m_numerators.begin(), m_numerators.end());
        std::sort(m_denominators.begin(), m_denominators.end());
    }

    std::size_t size() const { return m_numerators.size() * m_denominators.size(); }

    /// The k-th smallest, from 1. It is one of the values of type double between the smallest and
    /// the largest ratio, and positive ones are ordered as their bits are, so halving finds it
    /// exactly in at most 64 steps, each as long as the two sets are.
    double smallest(std::size_t k) const
    {
        auto low = std::bit_cast<std::uint64_t>(m_numerators.front() / m_denominators.back());
        auto high = std::bit_cast<std::uint64_t>(m_numerators.back() / m_denominators.front());
        while (low < high) {
            const std::uint64_t middle = low + (high - low) / 2;
            if (countUpTo(std::bit_cast<double>(middle)) >= k)
                high = middle;
            else
                low = middle + 1;
        }
        return std::bit_cast<double>(low);
    }

private:
    /// How many of them are no larger. Rounding keeps the order of quotients, so the numerators
    /// that are small enough grow with the denominator.
    std::size_t countUpTo(double most) const
    {
        std::size_t count = 0;
        std::size_t fitting = 0;
        for (const double denominator : m_denominators) {
            while (fitting < m_numerators.size() && m_numerators[fitting] / denominator <= most)
                ++fitting;
            count += fitting;
        }
        return count;
    }

    std::vector<double> m_numerators;
    std::vector<double> m_denominators;
};

bool arePositive(const std::vector<double> &values)
{
    return !values.empty() &&
           std::all_of(values.begin(), values.end(), [](double value) { return value > 0; });
}

double middleOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return middleOfSorted(values);
}

std::optional<MedianEstimate> medianOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const Rank rank = rankOfMedian(values.size());
    return MedianEstimate{.median = middleOfSorted(values),
                          .low = values[rank.k - 1],
                          .high = values[values.size() - rank.k],
                          .n = static_cast<int>(values.size()),
                          .coverage = rank.coverage};
}

std::optional<RatioEstimate> ratioOf(const std::vector<double> &numerators,
                                     const std::vector<double> &denominators)
{
    if (!arePositive(numerators) || !arePositive(denominators))
        return std::nullopt;
    const PairRatios ratios(numerators, denominators);
    const bool isExact = std::max(numerators.size(), denominators.size()) <= kMostExact;
    const Rank rank = isExact ? exactRankOfU(numerators.size(), denominators.size())
                              : normalRankOfU(numerators.size(), denominators.size());
    const double ratio = middleOf(numerators) / middleOf(denominators);
    return RatioEstimate{.ratio = ratio,
                         .low = std::min(ratio, ratios.smallest(rank.k)),
                         .high = std::max(ratio, ratios.smallest(ratios.size() - rank.k + 1)),
                         .coverage = rank.coverage};
}

bool differs(const RatioEstimate &ratio)
{
    return ratio.coverage >= kConfidence && (ratio.low > 1 || ratio.high < 1);
}

std::vector<bool> outliersOf(const std::vector<double> &values)
{
    constexpr std::size_t kFewest = 5;
    constexpr double kToDeviations = 0.6745; // of the normal distribution, whose MAD is 0.6745 σ
    constexpr double kLargestScore = 3.5;
    std::vector<bool> outliers(values.size(), false);
    if (values.size() < kFewest)
        return outliers;
    const double median = middleOf(values);
    std::vector<double> distances;
    for (const double value : values)
        distances.push_back(std::abs(value - median));
    const double mad = middleOf(distances);
    for (std::size_t i = 0; mad > 0 && i < values.size(); ++i)
        outliers[i] = kToDeviations * distances[i] / mad > kLargestScore;
    return outliers;
}

Estimate percentileEstimate(double value, std::vector<double> resampled)
{
    const auto outside =
        static_cast<std::size_t>(std::floor(kTail * static_cast<double>(resampled.size())));
    const auto at = [&](std::size_t i) {
        const auto found = resampled.begin() + static_cast<std::ptrdiff_t>(i);
        std::nth_element(resampled.begin(), found, resampled.end());
        return *found;
    };
    const double low = at(outside);
    const double high = at(resampled.size() - 1 - outside);
    return {.value = value, .low = std::min(value, low), .high = std::max(value, high)};
}

} // namespace corelane
