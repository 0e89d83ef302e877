// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/study_text.h"

#include "analysis/figures/run_title.h"
#include "analysis/studies/study_headline.h"
#include "record/text.h"
#include "report/run_csv.h"
#include "report/study_columns.h"
#include "report/text_table.h"

#include <algorithm>

namespace corelane {
namespace {

TableRow titlesOf(const StudyPlan &plan, const Language &language)
{
    TableRow titles;
    for (const StudyColumn &column : studyColumns()) {
        if (column.isShown(plan))
            titles.push_back(rendered(column.title, language));
    }
    return titles;
}

TableRow tableRow(const StudyRow &row, const StudyPlan &plan, const Language &language)
{
    TableRow texts;
    for (const StudyColumn &column : studyColumns()) {
        if (!column.isShown(plan))
            continue;
        const Sentence value = column.value(row);
        texts.push_back(value.empty() ? "–" : rendered(value, language));
    }
    return texts;
}

} // namespace

std::string studyText(const StudyResult &study, const Language &language)
{
    const Headline lead = studyHeadline(study);
    std::string text = rendered(lead.what, language) + "\n" +
                       (lead.why.empty() ? "" : rendered(lead.why, language) + "\n");
    if (study.rows.empty())
        return text;
    std::vector<TableRow> rows{titlesOf(study.plan, language)};
    for (const StudyRow &row : study.rows)
        rows.push_back(tableRow(row, study.plan, language));
    text += "\n" + textTable(rows);
    const Sentences fits = fitSentences(study);
    if (!fits.empty())
        text += "\n";
    for (const Sentence &fit : fits)
        text += rendered(fit, language) + "\n";
    const Sentences doubts = untold(study.warnings, lead.why);
    if (!doubts.empty())
        text += "\n";
    for (const Sentence &doubt : doubts)
        text += rendered(sentence(CORELANE_TR("study-text.doubtful", "Doubtful: {doubt}"),
                                  arg<"doubt">(doubt)),
                         language) +
                "\n";
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
