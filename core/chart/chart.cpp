// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart.h"

#include "chart/core_chart.h"
#include "chart/time_chart.h"

#include <array>
#include <cmath>

namespace corelane {

std::string_view roleTitle(Role role)
{
    switch (role) {
    case Role::real:
        return "real";
    case Role::user:
        return "user";
    case Role::sys:
        return "sys";
    case Role::thisRun:
        return "this run";
    case Role::rest:
        return "rest of the system";
    case Role::steal:
        return "steal";
    }
    return "";
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

const std::vector<ChartKind> &chartKinds()
{
    static const std::vector<ChartKind> kinds{
        {kCoreChart, "CPU per core"},
        {kTimeChart, "Wall vs CPU time"},
    };
    return kinds;
}

} // namespace corelane
