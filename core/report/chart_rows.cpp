// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_rows.h"

#include "record/text.h"

#include <algorithm>

namespace corelane {
namespace {

using Row = std::vector<std::string>;
using Take = std::function<void(Row)>;

std::string wordOf(Role role)
{
    return std::string(title(role).text);
}

// One function per kind of body; a new kind has its own here, and every table of it follows.

void rowsOf(const Panels &body, const Take &take)
{
    Row titles{"panel", "begin_s", "end_s"};
    if (!body.panels.empty()) {
        for (const Series &series : body.panels.front().series)
            titles.push_back(wordOf(series.role));
    }
    take(std::move(titles));
    for (const Panel &panel : body.panels) {
        const std::size_t bins = panel.series.empty() ? 0 : panel.series.front().values.size();
        for (std::size_t bin = 0; bin < bins; ++bin) {
            const double begin_s = body.bin_s * static_cast<double>(bin);
            const double end_s = std::min(begin_s + body.bin_s, body.end_s);
            if (end_s <= panel.begin_s)
                continue;
            Row row{rendered(panel.title), decimal(std::max(begin_s, panel.begin_s), 3),
                    decimal(end_s, 3)};
            for (const Series &series : panel.series)
                row.push_back(decimal(series.values[bin], 4));
            take(std::move(row));
        }
    }
}

/// The two ends of an interval, empty where there is none.
void addEnds(Row &row, const std::optional<std::pair<double, double>> &interval)
{
    row.push_back(interval ? decimal(interval->first, 6) : "");
    row.push_back(interval ? decimal(interval->second, 6) : "");
}

/// Whether any bar has what few have.
template <typename Value>
bool hasAny(const BarGroups &body, std::optional<Value> Bar::*value)
{
    return std::any_of(body.groups.begin(), body.groups.end(), [value](const BarGroup &group) {
        return std::any_of(group.bars.begin(), group.bars.end(),
                           [value](const Bar &bar) { return (bar.*value).has_value(); });
    });
}

void rowsOf(const BarGroups &body, const Take &take)
{
    const bool withEnds = hasAny(body, &Bar::interval);
    const bool withPredicted = hasAny(body, &Bar::predicted);
    Row titles{"group", "part", body.unit};
    if (withEnds)
        titles.insert(titles.end(), {"low", "high"});
    if (withPredicted)
        titles.emplace_back("predicted");
    take(std::move(titles));
    for (const BarGroup &group : body.groups) {
        for (const Bar &bar : group.bars) {
            for (const BarPiece &piece : bar.pieces) {
                Row row{rendered(group.title), wordOf(piece.role), decimal(piece.value, 6)};
                if (withEnds)
                    addEnds(row, bar.interval);
                if (withPredicted)
                    row.push_back(bar.predicted ? decimal(*bar.predicted, 6) : "");
                take(std::move(row));
            }
        }
    }
}

void rowsOf(const Curves &body, const Take &take)
{
    take({"curve", "kind", rendered(body.x.title), rendered(body.y.title), "low", "high"});
    for (const Curve &curve : body.curves) {
        for (const CurvePoint &point : curve.points) {
            Row row{rendered(curve.title), std::string(word(curve.kind)), decimal(point.x, 6),
                    decimal(point.y, 6)};
            addEnds(row, point.interval);
            take(std::move(row));
        }
    }
}

void marksOf(const LaneRow &row, const Take &take)
{
    const std::string title = rendered(row.title);
    for (const LaneMark &mark : row.marks)
        take({title, seconds(mark.begin_ns, 9), seconds(mark.end_ns, 9), wordOf(mark.role),
              decimal(static_cast<double>(mark.share), 4),
              mark.core < 0 ? "" : std::to_string(mark.core),
              mark.worker < 1 ? "" : std::to_string(mark.worker)});
}

void rowsOf(const LaneRows &body, const Take &take)
{
    take({"lane", "begin_s", "end_s", "state", "share", "core", "worker"});
    if (!body.rows)
        return;
    for (const LaneRow &row : *body.rows) {
        if (row.helpers.empty())
            marksOf(row, take);
        for (const LaneRow &helper : row.helpers) // what the row stands for
            marksOf(helper, take);
    }
}

/// What the charted recordings do not hold.
std::string missingOf(const Chart &chart)
{
    Sentences missing;
    for (const ChartNote &note : chart.notes) {
        if (note.isMissing)
            missing.push_back(note.text);
    }
    return rendered(missing);
}

} // namespace

void forEachRow(const Chart &chart, const std::function<void(const Row &)> &take)
{
    const std::string missing = missingOf(chart);
    bool isFirst = true;
    const Take whole = [&](Row row) {
        const bool isTitle = std::exchange(isFirst, false);
        if (!chart.tier.empty())
            row.push_back(isTitle ? "tier" : chart.tier);
        if (!missing.empty())
            row.push_back(isTitle ? "missing" : missing);
        take(row);
    };
    std::visit([&whole](const auto &body) { rowsOf(body, whole); }, chart.body);
}

} // namespace corelane
