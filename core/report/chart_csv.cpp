// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_csv.h"

#include "record/text.h"
#include "report/run_csv.h"

#include <algorithm>

namespace corelane {
namespace {

/// How each line ends: with the tier, where the chart's figures depend on it.
struct LineEnds {
    std::string ofHeader = "\n";
    std::string ofRow = "\n";
};

std::string bodyCsv(const Panels &body, const LineEnds &ends)
{
    std::string text = "panel,begin_s,end_s";
    if (!body.panels.empty()) {
        for (const Series &series : body.panels.front().series)
            text += "," + csvField(roleTitle(series.role));
    }
    text += ends.ofHeader;
    for (const Panel &panel : body.panels) {
        const std::size_t bins = panel.series.empty() ? 0 : panel.series.front().values.size();
        for (std::size_t bin = 0; bin < bins; ++bin) {
            const double begin_s = body.bin_s * static_cast<double>(bin);
            text += csvField(panel.title) + "," + decimal(begin_s, 3) + "," +
                    decimal(std::min(begin_s + body.bin_s, body.end_s), 3);
            for (const Series &series : panel.series)
                text += "," + decimal(series.values[bin], 4);
            text += ends.ofRow;
        }
    }
    return text;
}

std::string bodyCsv(const BarGroups &body, const LineEnds &ends)
{
    std::string text = "group,part," + csvField(body.unit) + ends.ofHeader;
    for (const BarGroup &group : body.groups) {
        for (const Bar &bar : group.bars) {
            for (const BarPiece &piece : bar.pieces)
                text += csvField(group.title) + "," + csvField(roleTitle(piece.role)) + "," +
                        decimal(piece.value, 6) + ends.ofRow;
        }
    }
    return text;
}

std::string bodyCsv(const LaneRows &body, const LineEnds &ends)
{
    std::string text = "lane,begin_s,end_s,state,share,core,worker" + ends.ofHeader;
    if (!body.rows)
        return text;
    for (const LaneRow &row : *body.rows) {
        for (const LaneMark &mark : row.marks)
            text += csvField(row.title) + "," + seconds(mark.begin_ns, 9) + "," +
                    seconds(mark.end_ns, 9) + "," + csvField(roleTitle(mark.role)) + "," +
                    decimal(mark.share, 4) + "," +
                    (mark.core < 0 ? "" : std::to_string(mark.core)) + "," +
                    (mark.worker < 1 ? "" : std::to_string(mark.worker)) + ends.ofRow;
    }
    return text;
}

std::string bodyCsv(const Curves &body, const LineEnds &ends)
{
    std::string text = "curve,kind," + csvField(body.x.title) + "," + csvField(body.y.title) +
                       ",low,high" + ends.ofHeader;
    for (const Curve &curve : body.curves) {
        for (const CurvePoint &point : curve.points)
            text += csvField(curve.title) + "," + std::string(word(curve.kind)) + "," +
                    decimal(point.x, 6) + "," + decimal(point.y, 6) + "," +
                    (point.interval ? decimal(point.interval->first, 6) + "," +
                                          decimal(point.interval->second, 6)
                                    : ",") +
                    ends.ofRow;
    }
    return text;
}

} // namespace

std::string chartCsv(const Chart &chart)
{
    const LineEnds ends =
        chart.tier.empty() ? LineEnds{} : LineEnds{",tier\n", "," + csvField(chart.tier) + "\n"};
    return std::visit([&ends](const auto &body) { return bodyCsv(body, ends); }, chart.body);
}

} // namespace corelane
