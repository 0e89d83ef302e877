// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "record/run_spec.h"
#include "record/study_plan.h"

#include <string_view>
#include <vector>

namespace corelane {

/// As StudyPlan::baseline: not chosen yet.
inline constexpr int kNoBaseline = -1;
/// Rounds of a study unless asked otherwise: the fewest whose range is a 95 % interval of the
/// median.
inline constexpr int kUsualRepeat = 6;
inline constexpr int kMostRepeat = 10'000;
/// Sizes of a break-even unless asked otherwise.
inline constexpr int kUsualSizes = 7;

/// One combination of a plan: what is run in each round.
struct StudyCell {
    int model = 0; ///< index in the plan's models
    int workers = 1;
    std::int64_t size = 0;

    bool operator==(const StudyCell &) const = default;
};

/// The plan with every choice made that was left open: baseline (the first sequential model; where
/// there is none, that of the first model's runtime is put in front; break-even counts from its
/// first), workers, sizes, repeat (0). Errors: too few models or numbers for the question, or what
/// `completed` of a spec refuses.
Result<StudyPlan> completed(StudyPlan plan, double effectiveCores);

/// Sizes, models, workers, in this order; of a complete plan.
std::vector<StudyCell> cellsOf(const StudyPlan &plan);

/// What a cell runs, complete. Errors as `completed` of a spec.
Result<RunSpec> specOf(const StudyPlan &plan, const StudyCell &cell);

/// "1..8", "1,2,4" or both mixed: "1..4,8". Each once, ascending. Errors: it is none, or one of
/// its numbers is below 1; there are more than 10,000.
Result<std::vector<std::int64_t>> numbersOf(std::string_view text);

/// "1000..1000000": `count` sizes, evenly apart by factor, both ends among them; or a list as
/// above.
Result<std::vector<std::int64_t>> sizesOf(std::string_view text, int count);

} // namespace corelane
