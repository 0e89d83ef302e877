// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/study_check.h"
#include "launch/commands.h"
#include "record/result.h"
#include "record/run_record.h"
#include "record/study_plan.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace corelane {

/// One run of a study.
struct StudyStep {
    StudyCell cell;
    int round = 0; ///< 0: a warm-up

    bool operator==(const StudyStep &) const = default;
};

/// All runs of a complete plan in the order in which they are made: a warm-up of each model in its
/// smallest cell, then the rounds, each with every cell once, in an order of its own. Rounds
/// interleave the models, so that a slow drift of the machine meets all alike. The same seed gives
/// the same order, everywhere.
std::vector<StudyStep> stepsOf(const StudyPlan &plan);

/// The steps that no done run of the same study stands for, in their order.
std::vector<StudyStep> remainingSteps(const StudyPlan &plan,
                                      const std::vector<const RunRecord *> &runs);

/// How long the steps will take, judged by the runs of the same cells or, for a cell that has not
/// run yet, by the mean of the others; empty before the first run.
std::optional<std::int64_t> timeNeeded_ns(const StudyPlan &plan,
                                          const std::vector<StudyStep> &steps,
                                          const std::vector<const RunRecord *> &runs);

/// What a step starts. `runtimes`: one per model of the plan. Errors: the model cannot run this in
/// its runtime.
Result<RunRequest> requestFor(const StudyPlan &plan, const StudyStep &step,
                              const std::vector<Runtime> &runtimes);

} // namespace corelane
