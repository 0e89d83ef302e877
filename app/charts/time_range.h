// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <utility>

namespace corelane {

/// Begin and end of a stretch of a run, in ns after its release.
using TimeRange = std::pair<std::int64_t, std::int64_t>;

/// What someone has chosen to see of a chart. Details and highlights have a meaning for lanes
/// alone.
struct ViewState {
    std::optional<TimeRange> detail; ///< empty: the whole run, without a detail
    int highlight = 0;               ///< the worker that stands out; 0: none
    int firstRow = 0;                ///< of lanes or bars, where there are more than have room

    bool operator==(const ViewState &) const = default;
};

/// What a chart shows before anyone has chosen.
ViewState initialState(const Chart &chart);

/// The part of `range` between 0 and `end_ns`, moved there if it lies outside and never shorter
/// than 1 µs. Empty where it would be the whole.
std::optional<TimeRange> withinRun(TimeRange range, std::int64_t end_ns);

/// `range` made longer or shorter by `factor`; `about_ns` keeps its place in it.
TimeRange zoomed(TimeRange range, double factor, std::int64_t about_ns);

/// `range` moved by `by_ns`, no farther than to an end of the run.
TimeRange panned(TimeRange range, std::int64_t by_ns, std::int64_t end_ns);

/// A length to three figures: "850 ns", "12.3 µs", "60.0 ms", "1.23 s".
QString lengthText(std::int64_t length_ns);

/// A moment in seconds, to a tenth of `length_ns` or finer: "1.000 s" in a stretch of 60 ms.
QString momentText(std::int64_t moment_ns, std::int64_t length_ns);

} // namespace corelane
