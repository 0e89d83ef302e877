// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart.h"

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
    case Role::running:
        return "running";
    case Role::useful:
        return "useful work";
    case Role::extra:
        return "extra CPU work";
    case Role::gilWait:
        return "GIL wait";
    case Role::runQueue:
        return "run-queue wait";
    case Role::lockWait:
        return "lock wait";
    case Role::ioWait:
        return "I/O wait";
    case Role::startUp:
        return "start-up";
    case Role::transfer:
        return "transfer";
    case Role::dispatch:
        return "dispatch";
    case Role::idle:
        return "idle tail";
    case Role::unexplained:
        return "unexplained";
    case Role::worker:
        return "worker";
    case Role::memory:
        return "memory (PSS)";
    case Role::factor:
        return "factor";
    }
    return "";
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
