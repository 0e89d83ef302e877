// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/arithmetic/statistics.h"
#include "analysis/studies/break_even.h"
#include "analysis/studies/scaling_fits.h"
#include "record/result.h"
#include "record/run_record.h"
#include "record/sentence.h"
#include "record/study_plan.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace corelane {

/// All counted runs of one model with one number of workers and one size.
struct StudyRow {
    std::string model; ///< "python.threads"
    Runtime runtime;
    std::string title; ///< "Python 3.11 threads ×2"
    int workers = 0;
    std::int64_t size = 0;
    std::map<std::string, std::string> options;
    std::vector<const RunRecord *> runs; ///< done ones, in the order given
    std::vector<bool> outliers;          ///< of the runs' real; marked, never left out
    MedianEstimate real_s;
    MedianEstimate user_s; ///< of the whole tree, as sys
    MedianEstimate sys_s;
    double coresBusy = 0; ///< median
    /// Real of the baseline with the same size ÷ real of this; empty where there is none.
    std::optional<RatioEstimate> speedup;
    /// Speedup per worker, in those of the baseline.
    std::optional<RatioEstimate> efficiency;
    bool isBaseline = false; ///< of its size
};

/// One law fitted to the scaling of one model, or why it cannot be.
struct StudyFit {
    std::string model;
    Runtime runtime;
    std::string title; ///< of the model, without workers
    ScalingLaw law = ScalingLaw::amdahl;
    Result<ScalingFit> fit;
};

/// What the runs of a study say together.
struct StudyResult {
    StudyPlan plan;
    std::vector<StudyRow> rows;          ///< by size, then in the plan's order, then by workers
    std::optional<std::size_t> baseline; ///< the row that speedup is counted from at the last size
    std::vector<StudyFit> fits;          ///< scale: two laws per parallel model
    std::optional<BreakEvenAnswer> breakEven; ///< break-even, once both models have a size
    Sentences warnings;                       ///< what makes the figures doubtful
};

/// Fits and break-even take thousands of resamples: while runs are measured, they can wait.
enum class StudyDetail { whole, withoutFits };

/// The counted runs (done, and no warm-up) brought together by what they did, in which runtime, and
/// on which machine.
StudyResult studyOf(const StudyPlan &plan, const std::vector<const RunRecord *> &runs,
                    StudyDetail detail = StudyDetail::whole);

/// The plan that a study's runs were made by. Errors: none of the runs is of a study, or they
/// are of different ones.
Result<StudyPlan> planOf(const std::vector<const RunRecord *> &runs);

/// A plan for recordings that were made one by one: models, workers and sizes are what the runs
/// have; the baseline is the first sequential one, else the first.
StudyPlan planFrom(StudyKind kind, const std::vector<const RunRecord *> &runs);

/// Whether runs may be compared: same workload, machine and (but for break-even) size. Errors: what
/// differs between which two.
Status checkComparable(StudyKind kind, const std::vector<const RunRecord *> &runs);

/// The rows that no other row beats by more than noise, the fastest first; of compare.
std::vector<std::size_t> bestRows(const StudyResult &study);

/// How many workers can really run at once: the effective cores bind where one worker alone keeps a
/// core busy for at least half of its time; waiting takes no core.
double parallelismOf(const StudyResult &study, const StudyRow &row);

} // namespace corelane
