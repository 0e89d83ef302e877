// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/run_csv.h"

#include "record/text.h"
#include "record/utf8.h"
#include "report/run_columns.h"

namespace corelane {
std::string tableCell(std::string_view text)
{
    const bool isFormula = !text.empty() &&
                           std::string_view("=+-@").find(text[0]) != std::string_view::npos &&
                           !toReal(text);
    return (isFormula ? "'" : "") + visible(text);
}

std::string csvField(std::string_view value)
{
    const std::string text = tableCell(value);
    if (text.find_first_of(",\"") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"')
            quoted += '"';
    }
    return quoted + "\"";
}

std::string runCsv(const std::vector<const RunRecord *> &runs)
{
    std::string text;
    const auto add = [&text](RunColumn column, const std::string &field) {
        text += (column == kCsvColumns[0] ? "" : ",") + field;
    };
    for (const RunColumn column : kCsvColumns)
        add(column, std::string(kindOf(column).key));
    text += "\n";
    for (const RunRecord *run : runs) {
        for (const RunColumn column : kCsvColumns)
            add(column, csvField(kindOf(column).field(*run)));
        text += "\n";
    }
    return text;
}

} // namespace corelane
