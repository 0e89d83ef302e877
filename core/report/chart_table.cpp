// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_table.h"

#include "report/chart_rows.h"
#include "report/html.h"
#include "report/run_csv.h"

namespace corelane {

std::string chartCsv(const Chart &chart)
{
    std::string text;
    forEachRow(chart, [&text](const std::vector<std::string> &row) {
        for (const std::string &field : row)
            text += (&field == &row.front() ? "" : ",") + csvField(field);
        text += "\n";
    });
    return text;
}

std::string chartTsv(const Chart &chart)
{
    std::string text;
    forEachRow(chart, [&text](const std::vector<std::string> &row) {
        for (const std::string &field : row) {
            if (&field != &row.front())
                text += '\t';
            text += tableCell(field);
        }
        text += '\n';
    });
    return text;
}

std::string chartHtmlTable(const Chart &chart)
{
    std::string text = "<table>\n<caption>" + htmlText(rendered(chart.title)) + "</caption>\n";
    bool isTitle = true;
    forEachRow(chart, [&](const std::vector<std::string> &row) {
        text += "<tr>";
        for (const std::string &field : row)
            text += (isTitle ? "<th>" : "<td>") + htmlText(field) + (isTitle ? "</th>" : "</td>");
        text += "</tr>\n";
        isTitle = false;
    });
    return text + "</table>\n";
}

} // namespace corelane
