// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/core_time.h"
#include "record/run_record.h"

#include <cstdint>
#include <optional>

namespace corelane {

// What the real times of two runs say of each other where other programs or the hypervisor took
// cores from either. A quota is no disturbance: it holds for both.

/// What the run would have taken on a quiet machine, as far as its account over cores tells: its
/// threads would not have waited for cores that others had. Estimated: no wait cost more than its
/// own time, together they stretched the work as much as they left undone of it, and no more
/// workers would have run at a time than can. `cores`: of that run.
std::int64_t undisturbedReal_ns(const RunRecord &run, const CoreTime &cores);

/// How a run compares with its baseline.
struct FairComparison {
    double speedup = 0;     ///< as measured
    double undisturbed = 0; ///< the same of undisturbedReal_ns() of both
    double disturbance = 0; ///< what others added to real of the one that suffered more, 0 … 1

    bool isDisturbed() const { return disturbance >= kDisturbed; }
    /// Whether it is slower than the baseline by `factor` whatever others took.
    bool isSlowerBy(double factor) const;

    static constexpr double kDisturbed = 0.1; ///< below, measured and estimated are alike
};

/// Whether others computed on a tenth of the run's cores or more while it lasted, beside it or in
/// its stead: they slow its caches, its memory and its clock down.
bool hadCompany(const RunRecord &run);

/// Empty unless both are done and comparable. `cores`: of the run, or null; of what has no account
/// over cores nothing is taken for disturbed.
std::optional<FairComparison> fairComparison(const RunRecord &run, const CoreTime *cores,
                                             const RunRecord &baseline);

} // namespace corelane
