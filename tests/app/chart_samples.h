// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"

#include <string>
#include <utility>
#include <vector>

namespace corelane {

inline Chart coresChart(std::size_t cores, std::size_t bins, double thisRun, double rest,
                        double steal)
{
    Panels body{.asHeatMap = cores > 16, .bin_s = 0.1, .end_s = 0.1 * static_cast<double>(bins)};
    for (std::size_t core = 0; core < cores; ++core)
        body.panels.push_back({.title = verbatim("core " + std::to_string(core)),
                               .series = {{State::thisRun, std::vector<double>(bins, thisRun)},
                                          {State::rest, std::vector<double>(bins, rest)},
                                          {State::steal, std::vector<double>(bins, steal)}}});
    return {.id = "cpu-per-core",
            .title = verbatim("CPU per core"),
            .scale = verbatim("100 % = one core"),
            .axis = verbatim("seconds"),
            .legend = {State::thisRun, State::rest, State::steal},
            .body = std::move(body),
            .provenance = {
                verbatim("2 cores · Python 3.11.2 · threads ×4 · primes 1,500,000 · 2026-11-23")}};
}

inline Chart barsChart()
{
    BarGroups body{.end = 15};
    body.groups = {
        {.title = verbatim("threads"),
         .note = {verbatim("6.00 s")},
         .emphasised = true,
         .bars = {{{{Quantity::real, 6}}}, {{{Quantity::user, 5}, {Quantity::sys, 1}}}}},
        {.title =
             verbatim("processes, started by the fork server ×4, with a title of its own length"),
         .note = {verbatim("3.00 s · 4.33 cores")},
         .bars = {{{{Quantity::real, 3}}}, {{{Quantity::user, 12}, {Quantity::sys, 1}}}}},
    };
    return {.id = "wall-vs-cpu",
            .title = verbatim("Wall vs CPU time"),
            .scale = verbatim("seconds"),
            .axis = verbatim("seconds"),
            .legend = {Quantity::real, Quantity::user, Quantity::sys},
            .body = std::move(body)};
}

inline Chart emptyChart()
{
    Chart chart = coresChart(2, 10, 0.5, 0, 0);
    chart.emptyText = verbatim("Choose a mode and press Run: the cores show here, live.");
    return chart;
}

} // namespace corelane
