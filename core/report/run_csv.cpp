// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/run_csv.h"

#include "analysis/accounting.h"
#include "analysis/missing.h"
#include "analysis/run_facts.h"
#include "analysis/run_title.h"
#include "record/text.h"
#include "record/utf8.h"
#include "record/words.h"

namespace corelane {
namespace {

std::string usageFields(const std::optional<Usage> &usage)
{
    return usage ? seconds(usage->user_ns, 6) + "," + seconds(usage->sys_ns, 6) : ",";
}

std::string rowOf(const RunRecord &run)
{
    const auto times = timesOf(run);
    const auto busy = times ? coresBusy(*times) : std::nullopt;
    std::string row = csvField(run.startedAt) + "," + csvField(modelTitle(run)) + "," +
                      csvField(run.spec.model) + "," + csvField(run.spec.workload) + "," +
                      std::to_string(run.spec.workers) + "," + std::to_string(run.spec.size) + ",";
    row += std::string(word(outcomeOf(run))) + ",";
    row += csvField(run.answer.value_or("")) + ",";
    row += (times ? seconds(times->real_ns, 6) : "") + ",";
    row += usageFields(run.childUsage) + "," + usageFields(run.treeUsage) + ",";
    row += (busy ? decimal(*busy, 3) : "") + ",";
    row += run.tier ? word(*run.tier) : std::string_view();
    row += "," + csvField(rendered(missingFrom(run)));
    return row + "\n";
}

} // namespace

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
    std::string text =
        "started,title,model,workload,workers,size,outcome,answer,real_s,user_s,sys_s,"
        "tree_user_s,tree_sys_s,cores_busy,tier,missing\n";
    for (const RunRecord *run : runs)
        text += rowOf(*run);
    return text;
}

} // namespace corelane
