// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/studies/scaling_fits.h"

#include <cmath>
#include <functional>
#include <random>
#include <string_view>
#include <vector>

/// Scaling studies as they would have been measured, had the laws held.
namespace corelane::scaling {

using Law = std::function<double(double)>; // parallelism -> seconds

inline Law amdahl(double serial, double single_s = 6)
{
    return [=](double p) { return single_s * (serial + (1 - serial) / p); };
}

inline Law usl(double contention, double coherency, double single_s = 6)
{
    return [=](double p) {
        return single_s * (1 + contention * (p - 1) + coherency * p * (p - 1)) / p;
    };
}

inline const std::vector<int> kOneToEight{1, 2, 3, 4, 5, 6, 7, 8};

/// `repeats` runs each; a run lies off by a draw of `noise`, all of a worker count by one of
/// `misfit`.
inline std::vector<ScalingPoint> measured(const Law &law, const std::vector<int> &workers,
                                          int repeats = 1, double noise = 0, double misfit = 0,
                                          unsigned seed = 1)
{
    std::mt19937_64 engine(seed);
    std::normal_distribution<double> normal;
    std::vector<ScalingPoint> points;
    for (const int n : workers) {
        const double centre_s = law(n) * (1 + misfit * normal(engine));
        for (int i = 0; i < repeats; ++i) {
            points.push_back({.workers = n,
                              .parallelism = double(n),
                              .real_s = centre_s * (1 + noise * normal(engine))});
        }
    }
    return points;
}

inline Estimate parameter(const ScalingFit &fit, std::string_view name)
{
    for (const FitParameter &parameter : fit.parameters) {
        if (parameter.name == name)
            return parameter.estimate;
    }
    return {.value = -1};
}

inline bool holds(const Estimate &estimate, double truth)
{
    return estimate.low <= truth && truth <= estimate.high;
}

} // namespace corelane::scaling
