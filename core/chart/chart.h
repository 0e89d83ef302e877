// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/lane_marks.h"
#include "chart/role.h"
#include "record/sentence.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace corelane {

// A chart as plain data: what is drawn, in its own units, without a pixel or a colour. The window,
// the picture, the table and the text all read the same chart; only the drawing differs. What is
// written in it is sentences, which whoever draws it says in a language; tables have them in
// English.

/// One quantity over the bins of a panel; series of one panel are stacked, the first at the bottom.
struct Series {
    Role role = State::thisRun;
    std::vector<double> values;

    bool operator==(const Series &) const = default;
};

/// Stacked columns over time: one panel per row, all with the same bins and the same scale 0 … top.
struct Panel {
    Sentence title;
    std::vector<Series> series;
    /// Before it nothing is known, and nothing is drawn, nor where its values end before others'.
    double begin_s = 0;

    bool operator==(const Panel &) const = default;
};

struct Panels {
    /// Many panels are drawn as the rows of one heat map, shaded by their first series.
    bool asHeatMap = false;
    double top = 1; ///< the value at the top of each panel
    Sentence topLabel = verbatim(Figure::percent(1));
    double bin_s = 0; ///< width of a bin
    double end_s = 0; ///< right end of the time axis, which begins at 0
    std::vector<Panel> panels;

    bool operator==(const Panels &) const = default;
};

/// A piece of a bar: pieces of one bar follow each other from 0 to the right.
struct BarPiece {
    Role role = Quantity::real;
    double value = 0;
    std::optional<Figure> label = {}; ///< written into the piece where it has room: "57 %"

    bool operator==(const BarPiece &) const = default;
};

/// A single measurement that a bar stands for.
struct BarDot {
    double value = 0;
    bool isOutlier = false;

    bool operator==(const BarDot &) const = default;
};

struct Bar {
    std::vector<BarPiece> pieces;
    std::optional<std::pair<double, double>> interval = {}; ///< of where the bar ends
    std::vector<BarDot> dots = {};
    std::optional<double> predicted = {}; ///< where a person expected its end

    bool operator==(const Bar &) const = default;
};

/// Horizontal bars that belong together, the first on top, under one title.
struct BarGroup {
    Sentence title;
    Sentences note;          ///< facts, written behind the longest bar
    bool emphasised = false; ///< the one that the window speaks of
    bool faint = false;      ///< for comparison only, not measured here
    std::vector<Bar> bars;

    bool operator==(const BarGroup &) const = default;
};

struct BarGroups {
    double end = 0;               ///< right end of the value axis, which begins at 0
    std::string unit = "seconds"; ///< of the values: "percent", "factor"
    std::vector<BarGroup> groups;

    bool operator==(const BarGroups &) const = default;
};

/// One lane: a worker, a core, or several workers together where there are too many.
struct LaneRow {
    Sentence title;
    std::int16_t worker = 0; ///< the worker that the whole lane is; 0: a core, or several
    LaneMarks marks;
    /// Of a row that stands for short helpers: the thread that made them; 0 of any other row.
    int helpersOf = 0;
    /// Each of these helpers alone; empty where they follow the row, see unfolded().
    std::vector<LaneRow> helpers = {};

    bool operator==(const LaneRow &) const = default;
};

/// Lanes over time. The rows can hold millions of marks, so charts share them: two charts with the
/// same rows have the same pointer.
struct LaneRows {
    std::shared_ptr<const std::vector<LaneRow>> rows;
    std::int64_t end_ns = 0; ///< right end of the time axis, which begins at 0
    /// What the detail below the overview shows at first; empty: no detail until someone zooms.
    std::optional<std::pair<std::int64_t, std::int64_t>> detail_ns;

    bool operator==(const LaneRows &) const = default;
};

struct CurvePoint {
    double x = 0;
    double y = 0;
    std::optional<std::pair<double, double>> interval = {}; ///< of y, where it was measured

    bool operator==(const CurvePoint &) const = default;
};

/// A line through points, by x.
struct Curve {
    enum class Kind {
        measured,
        ideal,        ///< what nothing can exceed
        fitted,       ///< a law, where it was fitted
        extrapolated, ///< the same law beyond what was measured
        predicted,    ///< what a person expected
    };
    Sentence title; ///< written at its end; empty: not
    Kind kind = Kind::measured;
    int color = 1; ///< curves of one model share it; counted from 1
    std::vector<CurvePoint> points;

    bool operator==(const Curve &) const = default;
};

/// A place on the horizontal axis with a meaning: "2 effective cores".
struct CurveMark {
    double x = 0;
    Sentence label;
    std::optional<std::pair<double, double>> interval = {};

    bool operator==(const CurveMark &) const = default;
};

struct CurveAxis {
    Sentence title;
    double begin = 0; ///< above 0 where it is logarithmic
    double end = 1;
    bool isLogarithmic = false;
    bool isWhole = false; ///< only whole numbers mean something

    bool operator==(const CurveAxis &) const = default;
};

struct Curves {
    CurveAxis x;
    CurveAxis y;
    std::vector<Curve> curves;
    std::vector<CurveMark> marks;

    bool operator==(const Curves &) const = default;
};

/// "measured", "ideal", …
std::string_view word(Curve::Kind kind);

/// A line of text below a chart's drawing.
struct ChartNote {
    Sentence text;
    bool emphasised = false;
    bool isMissing = false; ///< of what the recordings do not hold: tables have it, too

    bool operator==(const ChartNote &) const = default;
};

/// What all charts of a kind are called.
struct ChartName {
    const char *id; ///< on the command line and in file names: "cpu-per-core"
    Term title;     ///< above the drawing: "CPU per core"
};

struct Chart {
    std::string id; ///< "cpu-per-core", as on the command line
    Sentence title; ///< "CPU per core"
    Sentence scale; ///< what its 100 % or its unit is: "100 % = one core"
    Sentence axis;  ///< label of the horizontal axis
    std::vector<Role> legend;
    std::variant<Panels, BarGroups, LaneRows, Curves> body;
    std::vector<ChartNote> notes = {};
    std::string tier = {};     ///< "exact", "sampled"; empty where the figures do not depend on it
    Sentence emptyText = {};   ///< why there is nothing to draw; empty when there is something
    Sentences provenance = {}; ///< facts in one line, for exported pictures

    bool operator==(const Chart &) const = default;
};

/// What the horizontal axis of several charts is.
inline constexpr Term kSecondsAxis = CORELANE_TR("axis.seconds", "seconds");

/// "core 3".
Sentence coreTitle(int core);

/// The rows with the helpers of those threads behind the row that stands for them.
std::vector<LaneRow> unfolded(const std::vector<LaneRow> &rows, const std::set<int> &helpersOf);

/// A round number of seconds or other units, at or above `value`, at which an axis may end:
/// 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 × 10^n.
double roundedUp(double value);

} // namespace corelane
