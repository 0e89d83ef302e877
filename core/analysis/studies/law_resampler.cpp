// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studies/law_resampler.h"

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

/// The degrees of freedom that are left, at least 1.
double freedomOf(std::size_t values, std::size_t parameters)
{
    return values > parameters ? static_cast<double>(values - parameters) : 1;
}

double squared(double value)
{
    return value * value;
}

} // namespace

LawResampler::LawResampler(const std::vector<WorkerCount> &counts, std::size_t termsInUse,
                           std::uint64_t seed)
    : m_engine(seed)
{
    const bool isRepeated = std::any_of(counts.begin(), counts.end(), [](const WorkerCount &count) {
        return count.reals_s.size() > 1;
    });
    if (isRepeated)
        takeRepeats(counts, termsInUse);
    else
        takeResiduals(counts, termsInUse);
}

void LawResampler::takeRepeats(const std::vector<WorkerCount> &counts, std::size_t termsInUse)
{
    std::size_t runs = 0;
    double noise = 0; // sums of squares
    double misfit = 0;
    std::vector<double> pool;
    for (const WorkerCount &count : counts) {
        const auto n = static_cast<double>(count.reals_s.size());
        Centre centre{.real_s = count.mean_s, .runs = count.reals_s.size()};
        runs += centre.runs;
        misfit += n * squared((count.mean_s - count.fitted_s) / count.mean_s);
        for (const double real_s : count.reals_s) {
            const double deviation = real_s / count.mean_s - 1;
            noise += squared(deviation);
            if (centre.runs > 1)
                centre.deviations.push_back(deviation * std::sqrt(n / (n - 1)));
        }
        pool.insert(pool.end(), centre.deviations.begin(), centre.deviations.end());
        m_centres.push_back(std::move(centre));
    }
    for (Centre &centre : m_centres) {
        if (centre.deviations.empty()) // a single run: as noisy as those of the other counts
            centre.deviations = pool;
    }
    m_noiseFreedom = freedomOf(runs, counts.size());
    m_misfitFreedom = freedomOf(counts.size(), termsInUse);
    const double perCount = static_cast<double>(runs) / static_cast<double>(counts.size());
    const double excess = misfit / m_misfitFreedom - noise / m_noiseFreedom;
    m_misfit = std::sqrt(std::max(0.0, excess / perCount));
}

void LawResampler::takeResiduals(const std::vector<WorkerCount> &counts, std::size_t termsInUse)
{
    constexpr double kSmallest = 1e-6; // where the fit goes through the mean whatever it is
    m_noiseFreedom = freedomOf(counts.size(), termsInUse);
    std::vector<double> residuals;
    for (const WorkerCount &count : counts) {
        const double freedom = std::max(kSmallest, 1 - count.leverage);
        residuals.push_back((count.mean_s / count.fitted_s - 1) / std::sqrt(freedom));
    }
    for (const WorkerCount &count : counts)
        m_centres.push_back({.real_s = count.fitted_s, .runs = 1, .deviations = residuals});
}

std::vector<double> LawResampler::draw()
{
    // However rarely: a time may not become negative.
    constexpr double kSmallest = 0.05;
    const double noise = scale(m_noiseFreedom);
    const double misfit = m_misfit > 0 ? m_misfit * scale(m_misfitFreedom) : 0;
    std::vector<double> means_s;
    means_s.reserve(m_centres.size());
    for (const Centre &centre : m_centres) {
        const double deviation = noise * meanDeviation(centre) + misfit * m_normal(m_engine);
        means_s.push_back(centre.real_s * std::max(kSmallest, 1 + deviation));
    }
    return means_s;
}

double LawResampler::meanDeviation(const Centre &centre)
{
    std::uniform_int_distribution<std::size_t> any(0, centre.deviations.size() - 1);
    double sum = 0;
    for (std::size_t i = 0; i < centre.runs; ++i)
        sum += centre.deviations[any(m_engine)];
    return sum / static_cast<double>(centre.runs);
}

double LawResampler::scale(double freedom)
{
    // Never so near 0 that the quotient overflows.
    constexpr double kSmallest = 1e-6;
    std::chi_squared_distribution<double> chiSquared(freedom);
    return std::sqrt(freedom / std::max(kSmallest, chiSquared(m_engine)));
}

} // namespace corelane
