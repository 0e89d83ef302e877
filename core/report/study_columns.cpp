// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/study_columns.h"

#include "analysis/studies/study_headline.h"
#include "report/run_columns.h"

namespace corelane {
namespace {

/// With as many digits as the row's real has.
Sentence cpuTime(const StudyRow &row, const MedianEstimate &time_s)
{
    return verbatim(Figure{time_s.median, Figure::Unit::seconds, decimalsOf(row.real_s.median)});
}

Sentence speedupEstimate(const StudyRow &row)
{
    if (row.isBaseline)
        return CORELANE_TR("study-column.baseline", "baseline");
    return row.speedup ? verbatim(intervalOf(*row.speedup)) : Sentence{};
}

Sentence efficiencyEstimate(const StudyRow &row)
{
    return row.efficiency && !row.isBaseline ? verbatim(Figure::percent(row.efficiency->ratio))
                                             : Sentence{};
}

bool hasSeveralSizes(const StudyPlan &plan)
{
    return plan.sizes.size() > 1;
}

} // namespace

const std::vector<StudyColumn> &studyColumns()
{
    static const std::vector<StudyColumn> columns{
        {kindOf(RunColumn::model).title, [](const StudyRow &row) { return verbatim(row.title); }},
        {CORELANE_TR("study-column.size", "Size"),
         [](const StudyRow &row) {
             return verbatim(Figure::number(static_cast<double>(row.size), 0));
         },
         hasSeveralSizes},
        {CORELANE_TR("study-column.real", "real, 95 %"),
         [](const StudyRow &row) { return verbatim(intervalOf(row.real_s)); }},
        {kindOf(RunColumn::user).title,
         [](const StudyRow &row) { return cpuTime(row, row.user_s); }},
        {kindOf(RunColumn::sys).title, [](const StudyRow &row) { return cpuTime(row, row.sys_s); }},
        {kindOf(RunColumn::coresBusy).title,
         [](const StudyRow &row) { return verbatim(Figure::number(row.coresBusy, 2)); }},
        {CORELANE_TR("study-column.speedup", "Speedup, 95 %"), speedupEstimate},
        {kindOf(RunColumn::efficiency).title, efficiencyEstimate},
        {CORELANE_TR("study-column.runs", "Runs"), runsText},
    };
    return columns;
}

} // namespace corelane
