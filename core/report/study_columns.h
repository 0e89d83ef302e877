// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/studies/study.h"
#include "record/sentence.h"

#include <vector>

namespace corelane {

/// What the tables of a study tell of its rows, in their order, for terminal and window; CSV, which
/// is for programs, is of study_text.h. A new column is one row.
struct StudyColumn {
    Term title;
    Sentence (*value)(const StudyRow &row); ///< empty where it is not known
    /// Whether it says anything of the studies by this plan; null: of all.
    bool (*suits)(const StudyPlan &plan) = nullptr;

    bool isShown(const StudyPlan &plan) const { return !suits || suits(plan); }
};

const std::vector<StudyColumn> &studyColumns();

} // namespace corelane
