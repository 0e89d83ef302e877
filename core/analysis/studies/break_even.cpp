// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studies/break_even.h"

#include "analysis/arithmetic/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <random>

namespace corelane {
namespace {

/// Above this share of the resamples, another answer is too likely.
constexpr double kDoubt = 1 - kConfidence;

/// The times of one model at one size, made ready to draw from.
struct PairedTimes {
    double median_s = 0;
    std::vector<double> widened_s;
};

struct Size {
    double size = 0;
    PairedTimes first;
    PairedTimes second;

    bool hasSingleRun() const
    {
        return first.widened_s.size() == 1 || second.widened_s.size() == 1;
    }
};

PairedTimes timesOf(const std::vector<double> &times_s)
{
    PairedTimes times{.median_s = middleOf(times_s)};
    const auto n = static_cast<double>(times_s.size());
    const double factor = n > 1 ? std::sqrt(n / (n - 1)) : 1;
    for (const double time_s : times_s) { // in proportion, so that no time falls below 0
        times.widened_s.push_back(times.median_s * std::pow(time_s / times.median_s, factor));
    }
    return times;
}

/// By size, with the runs of entries of the same size together.
std::vector<Size> sizesOf(const std::vector<SizedRuns> &runs)
{
    std::map<std::int64_t, SizedRuns> bySize;
    for (const SizedRuns &sized : runs) {
        SizedRuns &all = bySize[sized.size];
        all.first_s.insert(all.first_s.end(), sized.first_s.begin(), sized.first_s.end());
        all.second_s.insert(all.second_s.end(), sized.second_s.begin(), sized.second_s.end());
    }
    std::vector<Size> sizes;
    for (const auto &[size, all] : bySize) {
        if (size > 0 && arePositive(all.first_s) && arePositive(all.second_s)) {
            sizes.push_back({.size = static_cast<double>(size),
                             .first = timesOf(all.first_s),
                             .second = timesOf(all.second_s)});
        }
    }
    return sizes;
}

/// log(second/first) per size: below 0 the second is ahead.
using LogCurve = std::vector<double>;

LogCurve measuredCurve(const std::vector<Size> &sizes)
{
    LogCurve curve;
    for (const Size &size : sizes)
        curve.push_back(std::log(size.second.median_s / size.first.median_s));
    return curve;
}

LogCurve resampledCurve(const std::vector<Size> &sizes, std::mt19937_64 &engine)
{
    const auto draw = [&](const PairedTimes &times) {
        std::uniform_int_distribution<std::size_t> any(0, times.widened_s.size() - 1);
        std::vector<double> drawn(times.widened_s.size());
        for (double &time_s : drawn)
            time_s = times.widened_s[any(engine)];
        return middleOf(std::move(drawn));
    };
    LogCurve curve;
    for (const Size &size : sizes) {
        const double first_s = draw(size.first);
        curve.push_back(std::log(draw(size.second) / first_s));
    }
    return curve;
}

/// From which index on the second is ahead at all sizes; the number of sizes if at none.
std::size_t aheadFrom(const LogCurve &curve)
{
    const auto behind =
        std::find_if(curve.rbegin(), curve.rend(), [](double value) { return value >= 0; });
    return static_cast<std::size_t>(curve.rend() - behind);
}

/// Where the curve falls below 0 for good: the smallest size if it is below everywhere, infinity
/// if it ends above.
double crossingOf(const LogCurve &curve, const std::vector<Size> &sizes)
{
    const std::size_t after = aheadFrom(curve);
    if (after == 0)
        return sizes.front().size;
    if (after == curve.size())
        return std::numeric_limits<double>::infinity();
    const double from = std::log(sizes[after - 1].size);
    const double to = std::log(sizes[after].size);
    const double part = curve[after - 1] / (curve[after - 1] - curve[after]);
    return std::exp(from + part * (to - from));
}

bool isOvertaken(const LogCurve &curve)
{
    const auto ahead =
        std::find_if(curve.begin(), curve.end(), [](double value) { return value < 0; });
    return std::any_of(ahead, curve.end(), [](double value) { return value >= 0; });
}

BreakEven breakEvenAt(double size, const Estimate &interval, const std::vector<Size> &sizes,
                      std::size_t after)
{
    const double smallest = sizes.front().size;
    const double largest = sizes.back().size;
    BreakEven found{.size = size,
                    .low = std::clamp(interval.low, smallest, largest),
                    .high = std::clamp(interval.high, smallest, largest)};
    if (after > 0 && (sizes[after - 1].hasSingleRun() || sizes[after].hasSingleRun())) {
        found.low = std::min(found.low, sizes[after - 1].size);
        found.high = std::max(found.high, sizes[after].size);
    }
    found.lowIsSmallestMeasured = found.low <= smallest;
    found.highIsLargestMeasured = found.high >= largest;
    return found;
}

} // namespace

std::string_view word(BreakEvenOutcome outcome)
{
    switch (outcome) {
    case BreakEvenOutcome::crosses:
        return "crosses";
    case BreakEvenOutcome::secondAlwaysFaster:
        return "second_always_faster";
    case BreakEvenOutcome::secondNeverFaster:
        return "second_never_faster";
    case BreakEvenOutcome::undecided:
        break;
    }
    return "undecided";
}

BreakEvenAnswer breakEvenOf(const std::vector<SizedRuns> &runs)
{
    const std::vector<Size> sizes = sizesOf(runs);
    if (sizes.empty())
        return {};
    const LogCurve measured = measuredCurve(sizes);
    BreakEvenAnswer answer{.isOvertaken = isOvertaken(measured),
                           .smallest = sizes.front().size,
                           .largest = sizes.back().size};

    std::mt19937_64 engine(kResamplingSeed);
    std::vector<double> crossings;
    int behindAtLast = 0;
    int aheadEverywhere = 0;
    for (int i = 0; i < kResamples; ++i) {
        const LogCurve curve = resampledCurve(sizes, engine);
        behindAtLast += curve.back() >= 0 ? 1 : 0;
        aheadEverywhere += aheadFrom(curve) == 0 ? 1 : 0;
        crossings.push_back(crossingOf(curve, sizes));
    }
    const auto isLikely = [](int resamples) { return resamples > kDoubt * kResamples; };

    const std::size_t after = aheadFrom(measured);
    const bool isAheadAtLast = after < sizes.size();
    if (isLikely(isAheadAtLast ? behindAtLast : kResamples - behindAtLast))
        return answer;
    if (!isAheadAtLast) {
        answer.outcome = BreakEvenOutcome::secondNeverFaster;
    } else if (after == 0 && !isLikely(kResamples - aheadEverywhere)) {
        answer.outcome = BreakEvenOutcome::secondAlwaysFaster;
    } else {
        const double size = crossingOf(measured, sizes);
        answer.outcome = BreakEvenOutcome::crosses;
        answer.breakEven =
            breakEvenAt(size, percentileEstimate(size, std::move(crossings)), sizes, after);
    }
    return answer;
}

} // namespace corelane
