// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_csv.h"

#include "record/text.h"
#include "report/run_csv.h"

#include <algorithm>

namespace corelane {
namespace {

std::string bodyCsv(const Panels &body)
{
    std::string text = "panel,begin_s,end_s";
    if (!body.panels.empty()) {
        for (const Series &series : body.panels.front().series)
            text += "," + csvField(roleTitle(series.role));
    }
    text += "\n";
    for (const Panel &panel : body.panels) {
        const std::size_t bins = panel.series.empty() ? 0 : panel.series.front().values.size();
        for (std::size_t bin = 0; bin < bins; ++bin) {
            const double begin_s = body.bin_s * static_cast<double>(bin);
            text += csvField(panel.title) + "," + decimal(begin_s, 3) + "," +
                    decimal(std::min(begin_s + body.bin_s, body.end_s), 3);
            for (const Series &series : panel.series)
                text += "," + decimal(series.values[bin], 4);
            text += "\n";
        }
    }
    return text;
}

std::string bodyCsv(const BarGroups &body)
{
    std::string text = "group,part," + csvField(body.unit) + "\n";
    for (const BarGroup &group : body.groups) {
        for (const Bar &bar : group.bars) {
            for (const BarPiece &piece : bar.pieces)
                text += csvField(group.title) + "," + csvField(roleTitle(piece.role)) + "," +
                        decimal(piece.value, 6) + "\n";
        }
    }
    return text;
}

std::string bodyCsv(const LaneRows &body)
{
    std::string text = "lane,begin_s,end_s,state,share,core,worker\n";
    if (!body.rows)
        return text;
    for (const LaneRow &row : *body.rows) {
        for (const LaneMark &mark : row.marks)
            text += csvField(row.title) + "," + seconds(mark.begin_ns, 9) + "," +
                    seconds(mark.end_ns, 9) + "," + csvField(roleTitle(mark.role)) + "," +
                    decimal(mark.share, 4) + "," +
                    (mark.core < 0 ? "" : std::to_string(mark.core)) + "," +
                    (mark.worker < 1 ? "" : std::to_string(mark.worker)) + "\n";
    }
    return text;
}

} // namespace

std::string chartCsv(const Chart &chart)
{
    return std::visit([](const auto &body) { return bodyCsv(body); }, chart.body);
}

} // namespace corelane
