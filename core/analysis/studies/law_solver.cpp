// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studies/law_solver.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace corelane {
namespace {

double dot(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// Takes what lies along `direction`, of length 1, out of `vector`, and says how much it was.
double takeOut(std::vector<double> &vector, const std::vector<double> &direction)
{
    const double part = dot(vector, direction);
    for (std::size_t i = 0; i < vector.size(); ++i)
        vector[i] -= part * direction[i];
    return part;
}

} // namespace

Terms termsAt(double parallelism)
{
    return {1, 1 / parallelism, parallelism - 1};
}

double timeOf(const Terms &coefficients, double parallelism)
{
    const Terms terms = termsAt(parallelism);
    return std::inner_product(terms.begin(), terms.end(), coefficients.begin(), 0.0);
}

LawSolver::LawSolver(const std::vector<LawRow> &rows, std::size_t terms) : m_rows(rows)
{
    // Without 1 and 1/p a single worker would take no time at all.
    for (const std::vector<std::size_t> &set :
         std::vector<std::vector<std::size_t>>{{0}, {1}, {0, 1}, {0, 2}, {1, 2}, {0, 1, 2}}) {
        if (set.back() >= terms)
            continue;
        if (std::optional<Set> usable = setOf(set))
            m_sets.push_back(std::move(*usable));
    }
}

/// Empty where the terms are not independent on these rows.
std::optional<LawSolver::Set> LawSolver::setOf(const std::vector<std::size_t> &terms) const
{
    constexpr double kIndependent = 1e-9;
    Set set{.terms = terms};
    for (std::size_t column = 0; column < terms.size(); ++column) {
        std::vector<double> vector;
        for (const LawRow &row : m_rows)
            vector.push_back(row.weight * termsAt(row.parallelism)[terms[column]]);
        const double before = std::sqrt(dot(vector, vector));
        for (std::size_t i = 0; i < column; ++i)
            set.triangle[i][column] = takeOut(vector, set.basis[i]);
        const double after = std::sqrt(dot(vector, vector));
        if (after <= kIndependent * before)
            return std::nullopt;
        for (double &value : vector)
            value /= after;
        set.triangle[column][column] = after;
        set.basis.push_back(std::move(vector));
    }
    return set;
}

/// Empty where a coefficient would be negative.
std::optional<LawSolver::Solution> LawSolver::solutionOf(const Set &set,
                                                         std::vector<double> weighted)
{
    std::array<double, kMostTerms> parts{};
    for (std::size_t i = 0; i < set.terms.size(); ++i)
        parts[i] = takeOut(weighted, set.basis[i]);
    Solution solution{.residual = dot(weighted, weighted)};
    for (std::size_t i = set.terms.size(); i-- > 0;) { // from the last, back up the triangle
        double rest = parts[i];
        for (std::size_t j = i + 1; j < set.terms.size(); ++j)
            rest -= set.triangle[i][j] * solution.coefficients[set.terms[j]];
        const double coefficient = rest / set.triangle[i][i];
        if (coefficient < 0)
            return std::nullopt;
        solution.coefficients[set.terms[i]] = coefficient;
    }
    return solution;
}

Terms LawSolver::solve(const std::vector<double> &times) const
{
    constexpr double kRounding = 1e-18; // of the whole sum of squares
    std::vector<double> weighted(times.size());
    for (std::size_t i = 0; i < times.size(); ++i)
        weighted[i] = m_rows[i].weight * times[i];
    const double rounding = kRounding * dot(weighted, weighted);
    std::optional<Solution> best;
    for (const Set &set : m_sets) {
        const std::optional<Solution> solution = solutionOf(set, weighted);
        if (solution && (!best || solution->residual < best->residual - rounding))
            best = solution;
    }
    return best.value().coefficients;
}

std::vector<double> LawSolver::leverages(const Terms &coefficients) const
{
    std::vector<std::size_t> inUse;
    for (std::size_t term = 0; term < kMostTerms; ++term) {
        if (coefficients[term] > 0)
            inUse.push_back(term);
    }
    std::vector<double> leverages(m_rows.size(), 0);
    const auto found = std::find_if(m_sets.begin(), m_sets.end(),
                                    [&](const Set &set) { return set.terms == inUse; });
    if (found == m_sets.end())
        return leverages;
    for (const std::vector<double> &direction : found->basis) {
        for (std::size_t i = 0; i < direction.size(); ++i)
            leverages[i] += direction[i] * direction[i];
    }
    return leverages;
}

} // namespace corelane
