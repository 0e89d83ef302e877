// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_csv.h"

#include "report/chart_rows.h"
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

} // namespace corelane
