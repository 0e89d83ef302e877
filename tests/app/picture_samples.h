// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_samples.h"
#include "lane_samples.h"

#include <QByteArray>
#include <QStringList>
#include <QXmlStreamReader>

#include <utility>
#include <vector>

namespace corelane {

/// What an SVG file holds.
struct SvgContent {
    QStringList texts;
    QStringList families;
    QStringList ids;
    int elements = 0;
    QString error; ///< empty: it is well-formed
};

inline SvgContent contentOf(const QByteArray &svg)
{
    SvgContent content;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        ++content.elements;
        if (reader.attributes().hasAttribute("font-family"))
            content.families << reader.attributes().value("font-family").toString();
        if (reader.attributes().hasAttribute("id"))
            content.ids << reader.attributes().value("id").toString();
        if (reader.name() == QLatin1String("text"))
            content.texts << reader.readElementText().simplified();
    }
    content.error = reader.errorString();
    return content;
}

inline Chart accountSample()
{
    Chart chart = barsChart();
    chart.id = "account";
    chart.title = verbatim("Where the time went");
    chart.axis = verbatim("percent of 4 workers × real");
    chart.legend = {State::useful, State::gilWait, State::unexplained};
    chart.notes = {{verbatim("speedup 1.75 = 3.88 cores busy × 0.45 work"), true}};
    chart.provenance = {verbatim("2 cores · Python 3.11.2")};
    chart.body =
        BarGroups{.end = 100,
                  .unit = "percent",
                  .groups = {{.title = verbatim("threads & <locks>"),
                              .note = {verbatim("6.00 s")},
                              .bars = {{{{State::useful, 25, Figure::percent(0.25)},
                                         {State::gilWait, 60, Figure::percent(0.6)},
                                         {State::unexplained, 15, Figure::percent(0.15)}}}}}}};
    return chart;
}

/// One chart of each kind that is drawn in a way of its own.
inline std::vector<std::pair<const char *, Chart>> kinds()
{
    return {{"panels", coresChart(2, 40, 0.5, 0.25, 0.125)},
            {"heat map", coresChart(32, 40, 0.5, 0, 0)},
            {"bars", barsChart()},
            {"account", accountSample()},
            {"lanes", withDetail(gilChart(4, 2'000 * kMs), 900 * kMs, 960 * kMs)},
            {"lanes by core", coreLanesChart(4, 8, 2'000 * kMs)},
            {"sampled lanes", sampledChart(4, 2'000 * kMs)},
            {"nothing", emptyChart()}};
}

} // namespace corelane
