// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace corelane {

/// All runs with one number of workers.
struct WorkerCount {
    int workers = 1;
    double parallelism = 1;
    std::vector<double> reals_s;
    double mean_s = 0;
    double fitted_s = 0;
    double leverage = 0; ///< of the mean on the fit, 0 … 1
};

/// Draws what the means of the worker counts might have been; see fitOf() for how and why.
class LawResampler {
public:
    /// `termsInUse`: how many coefficients of the fit are not 0. No count is without runs.
    LawResampler(const std::vector<WorkerCount> &counts, std::size_t termsInUse,
                 std::uint64_t seed);

    /// One mean per worker count, all positive.
    std::vector<double> draw();

private:
    /// One worker count: its centre and the noise of its runs, as shares of the centre.
    struct Centre {
        double real_s = 0;
        std::size_t runs = 1;
        std::vector<double> deviations;
    };

    void takeRepeats(const std::vector<WorkerCount> &counts, std::size_t termsInUse);
    void takeResiduals(const std::vector<WorkerCount> &counts, std::size_t termsInUse);
    double meanDeviation(const Centre &centre);
    /// sqrt(df/χ²(df)), the factor by which a standard deviation known from few values may be off.
    double scale(double freedom);

    std::mt19937_64 m_engine;
    std::normal_distribution<double> m_normal;
    std::vector<Centre> m_centres;
    double m_noiseFreedom = 0;
    double m_misfit = 0; ///< τ, a share
    double m_misfitFreedom = 0;
};

} // namespace corelane
