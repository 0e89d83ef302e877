// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace corelane {

/// What the scaling laws are sums of: 1, 1/p and p − 1, for a parallelism p.
constexpr std::size_t kMostTerms = 3;
using Terms = std::array<double, kMostTerms>;
Terms termsAt(double parallelism);

/// Σ coefficient × term: a time, where the coefficients are times.
double timeOf(const Terms &coefficients, double parallelism);

/// One row of a weighted least-squares problem, without its right-hand side.
struct LawRow {
    double parallelism = 1;
    double weight = 1; ///< what both sides are multiplied by
};

/// Least squares over the first terms with coefficients of 0 or more, for many right-hand sides of
/// the same rows. With so few terms every set of those in use is tried, and the one with the
/// smallest residual among those without a negative coefficient is the answer: that is the active
/// set of Lawson & Hanson, Solving Least Squares Problems, 1974, ch. 23, by enumeration. A set with
/// more terms must do better by more than rounding.
class LawSolver {
public:
    /// `terms` of them: 2 for Amdahl's law, 3 for the USL.
    LawSolver(const std::vector<LawRow> &rows, std::size_t terms);

    /// The coefficients for these times, one per row, all positive.
    Terms solve(const std::vector<double> &times) const;

    /// How far each row pulls the fit with these coefficients towards itself, 0 … 1: the diagonal
    /// of the hat matrix over the terms in use (Hoaglin & Welsch 1978).
    std::vector<double> leverages(const Terms &coefficients) const;

private:
    /// One set of terms in use with its columns' orthonormal basis (modified Gram-Schmidt).
    struct Set {
        std::vector<std::size_t> terms;
        std::vector<std::vector<double>> basis;
        std::array<std::array<double, kMostTerms>, kMostTerms> triangle{};
    };
    struct Solution {
        Terms coefficients{};
        double residual = 0; ///< sum of squares
    };

    std::optional<Set> setOf(const std::vector<std::size_t> &terms) const;
    static std::optional<Solution> solutionOf(const Set &set, std::vector<double> weighted);

    std::vector<LawRow> m_rows;
    std::vector<Set> m_sets; ///< the smaller first
};

} // namespace corelane
