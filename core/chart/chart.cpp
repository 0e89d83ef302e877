// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart.h"

#include <array>
#include <cmath>

namespace corelane {

std::string_view title(Role role)
{
    constexpr std::array<std::string_view, kRoles - kStates> kQuantities{
        "real", "user", "sys", "worker", "memory (PSS)", "factor"};
    return role.isState() ? title(role.state()) : kQuantities[role.index() - kStates];
}

std::string_view word(Curve::Kind kind)
{
    constexpr std::array<std::string_view, 5> kWords{"measured", "ideal", "fitted", "extrapolated",
                                                     "predicted"};
    return kWords[static_cast<std::size_t>(kind)];
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
