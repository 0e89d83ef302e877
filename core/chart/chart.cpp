// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart.h"

#include <array>
#include <cmath>

namespace corelane {

const Term &title(Role role)
{
    static constexpr std::array<Term, kRoles - kStates> kQuantities{
        CORELANE_TR("quantity.real", "real"),
        CORELANE_TR("quantity.user", "user"),
        CORELANE_TR("quantity.sys", "sys"),
        CORELANE_TR("quantity.worker", "worker"),
        CORELANE_TR("quantity.memory", "memory (PSS)"),
        CORELANE_TR("quantity.factor", "factor")};
    return role.isState() ? title(role.state()) : kQuantities[role.index() - kStates];
}

std::string_view word(Curve::Kind kind)
{
    constexpr std::array<std::string_view, 5> kWords{"measured", "ideal", "fitted", "extrapolated",
                                                     "predicted"};
    return kWords[static_cast<std::size_t>(kind)];
}

Sentence coreTitle(int core)
{
    return sentence(CORELANE_TR("cores.core", "core {number}"),
                    arg<"number">(std::to_string(core)));
}

std::vector<LaneRow> unfolded(const std::vector<LaneRow> &rows, const std::set<int> &helpersOf)
{
    std::vector<LaneRow> all;
    for (const LaneRow &row : rows) {
        all.push_back(row);
        if (!helpersOf.contains(row.helpersOf))
            continue;
        all.back().helpers.clear();
        all.insert(all.end(), row.helpers.begin(), row.helpers.end());
    }
    return all;
}

double roundedUp(double value)
{
    constexpr std::array<double, 11> kSteps{1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
    if (!(value > 0))
        return 1;
    const double unit = std::pow(10, std::floor(std::log10(value)));
    for (const double step : kSteps) {
        if (value <= step * unit * (1 + 1e-9))
            return step * unit;
    }
    return 10 * unit;
}

} // namespace corelane
