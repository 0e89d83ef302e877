// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/study_text.h"

#include "analysis/run_title.h"
#include "analysis/study_headline.h"
#include "record/text.h"
#include "report/run_csv.h"
#include "report/text_table.h"

#include <algorithm>

namespace corelane {
namespace {

std::string orDash(const std::optional<RatioEstimate> &ratio)
{
    return ratio ? rendered(intervalOf(*ratio)) : "–";
}

TableRow tableRow(const StudyRow &row, const StudyResult &study)
{
    TableRow texts{row.title};
    if (study.plan.sizes.size() > 1)
        texts.push_back(grouped(row.size));
    texts.insert(texts.end(),
                 {rendered(intervalOf(row.real_s)),
                  decimal(row.user_s.median, decimalsOf(row.real_s.median)) + " s",
                  decimal(row.sys_s.median, decimalsOf(row.real_s.median)) + " s",
                  decimal(row.coresBusy, 2), row.isBaseline ? "baseline" : orDash(row.speedup)});
    if (study.plan.kind == StudyKind::scale)
        texts.push_back(orDash(row.efficiency));
    texts.push_back(rendered(runsText(row)));
    return texts;
}

} // namespace

std::string studyText(const StudyResult &study)
{
    const Headline lead = studyHeadline(study);
    std::string text =
        rendered(lead.what) + "\n" + (lead.why.empty() ? "" : rendered(lead.why) + "\n");
    if (study.rows.empty())
        return text;
    TableRow header{"model"};
    if (study.plan.sizes.size() > 1)
        header.emplace_back("size");
    header.insert(header.end(), {"real (95 %)", "user", "sys", "cores", "speedup (95 %)"});
    if (study.plan.kind == StudyKind::scale)
        header.emplace_back("efficiency");
    header.emplace_back("runs");
    std::vector<TableRow> rows{header};
    for (const StudyRow &row : study.rows)
        rows.push_back(tableRow(row, study));
    text += "\n" + textTable(rows);
    const Sentences fits = fitSentences(study);
    if (!fits.empty())
        text += "\n";
    for (const Sentence &fit : fits)
        text += rendered(fit) + "\n";
    const Sentences doubts = untold(study.warnings, lead.why);
    if (!doubts.empty())
        text += "\n";
    for (const Sentence &doubt : doubts)
        text += "Doubtful: " + rendered(doubt) + "\n";
    return text;
}

std::string studyCsv(const StudyResult &study)
{
    std::string text = "model,runtime,workers,size,n,real,real_low,real_high,user,sys,cores_busy,"
                       "speedup,speedup_low,speedup_high\n";
    for (const StudyRow &row : study.rows) {
        text += csvField(row.model) + "," + csvField(runtimeTitle(row.runtime)) + "," +
                std::to_string(row.workers) + "," + std::to_string(row.size) + "," +
                std::to_string(row.real_s.n) + "," + decimal(row.real_s.median, 6) + "," +
                decimal(row.real_s.low, 6) + "," + decimal(row.real_s.high, 6) + "," +
                decimal(row.user_s.median, 6) + "," + decimal(row.sys_s.median, 6) + "," +
                decimal(row.coresBusy, 4);
        if (row.speedup)
            text += "," + decimal(row.speedup->ratio, 4) + "," + decimal(row.speedup->low, 4) +
                    "," + decimal(row.speedup->high, 4) + "\n";
        else
            text += ",,,\n";
    }
    return text;
}

} // namespace corelane
