// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart_table.h"

#include <algorithm>
#include <map>

namespace corelane {
namespace {

constexpr double kBytesPerMebibyte = 1024.0 * 1024.0;

/// One column for each role of the legend.
Sentences titlesOf(const std::vector<Role> &legend)
{
    Sentences titles;
    for (const Role role : legend)
        titles.push_back(title(role));
    return titles;
}

/// The cells of those roles that have one.
ChartTable::Row rowOf(const Sentence &title, const std::vector<Role> &legend,
                      const std::map<Role, Sentence> &cells)
{
    ChartTable::Row row{.title = title, .cells = {}};
    for (const Role role : legend) {
        const auto cell = cells.find(role);
        row.cells.push_back(cell == cells.end() ? Sentence() : cell->second);
    }
    return row;
}

/// What a series comes to: from its begin on, before which nothing is known.
Sentence figureOf(const Series &series, const Panels &body, double begin_s)
{
    const auto first = static_cast<std::size_t>(body.bin_s > 0 ? begin_s / body.bin_s : 0);
    if (first >= series.values.size())
        return {};
    const auto begin = series.values.begin() + static_cast<std::ptrdiff_t>(first);
    if (series.role == Quantity::memory)
        return verbatim(Figure{*std::max_element(begin, series.values.end()) * kBytesPerMebibyte,
                               Figure::Unit::bytes});
    double sum = 0;
    std::for_each(begin, series.values.end(), [&sum](double value) { sum += value; });
    return verbatim(
        Figure::percent(sum / static_cast<double>(series.values.end() - begin) / body.top));
}

std::vector<ChartTable::Row> rowsOf(const Panels &body, const std::vector<Role> &legend)
{
    std::vector<ChartTable::Row> rows;
    for (const Panel &panel : body.panels) {
        std::map<Role, Sentence> cells;
        for (const Series &series : panel.series)
            cells[series.role] = figureOf(series, body, panel.begin_s);
        rows.push_back(rowOf(panel.title, legend, cells));
    }
    return rows;
}

Figure figureOf(double value, const std::string &unit)
{
    if (unit == "percent")
        return Figure::percent(value / 100, 1);
    if (unit == "seconds")
        return {value, Figure::Unit::seconds, 3};
    return Figure::number(value, 2);
}

std::vector<ChartTable::Row> rowsOf(const BarGroups &body, const std::vector<Role> &legend)
{
    std::vector<ChartTable::Row> rows;
    for (const BarGroup &group : body.groups) {
        std::map<Role, Sentence> cells;
        for (const Bar &bar : group.bars) {
            for (const BarPiece &piece : bar.pieces)
                cells[piece.role] = verbatim(figureOf(piece.value, body.unit));
        }
        rows.push_back(rowOf(group.title, legend, cells));
    }
    return rows;
}

/// What is not told of a lane's time, such as before its thread was born, counts in none.
std::vector<ChartTable::Row> rowsOf(const LaneRows &body, const std::vector<Role> &legend)
{
    std::vector<ChartTable::Row> rows;
    const double whole_ns = static_cast<double>(std::max<std::int64_t>(1, body.end_ns));
    for (const LaneRow &row : *body.rows) {
        std::map<Role, double> times_ns;
        for (const LaneMarks::Sum &sum : row.marks.sums())
            times_ns[sum.role] += sum.time_ns;
        std::map<Role, Sentence> cells;
        for (const auto &[role, time_ns] : times_ns)
            cells[role] = verbatim(Figure::percent(time_ns / whole_ns, 1));
        rows.push_back(rowOf(row.title, legend, cells));
    }
    return rows;
}

ChartTable tableOf(const Curves &body)
{
    ChartTable table{.columns = {body.x.title, body.y.title}, .rows = {}};
    for (const Curve &curve : body.curves) {
        for (const CurvePoint &point : curve.points)
            table.rows.push_back(
                {.title = curve.title,
                 .cells = {verbatim(Figure::number(point.x, body.x.isWhole ? 0 : 2)),
                           verbatim(Figure::number(point.y, 2))}});
    }
    return table;
}

} // namespace

ChartTable chartTable(const Chart &chart)
{
    if (!chart.emptyText.empty())
        return {};
    if (const auto *curves = std::get_if<Curves>(&chart.body))
        return tableOf(*curves);
    ChartTable table{.columns = titlesOf(chart.legend), .rows = {}};
    if (const auto *panels = std::get_if<Panels>(&chart.body))
        table.rows = rowsOf(*panels, chart.legend);
    if (const auto *bars = std::get_if<BarGroups>(&chart.body))
        table.rows = rowsOf(*bars, chart.legend);
    const auto *lanes = std::get_if<LaneRows>(&chart.body);
    if (lanes && lanes->rows)
        table.rows = rowsOf(*lanes, chart.legend);
    return table;
}

} // namespace corelane
