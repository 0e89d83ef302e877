// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/figures/accounting.h"
#include "record/run_record.h"
#include "record/sentence.h"

#include <optional>

namespace corelane {

/// speedup = cores busy × (CPU work of the baseline ÷ CPU work of this run) × (real of the baseline
/// ÷ its CPU time). Multiplied out, everything but the two real times cancels: it holds by
/// definition, and each factor says what one thing did to the speedup.
struct Identity {
    double speedup = 0;
    double coresBusy = 0;    ///< how many cores the run kept busy
    double workRatio = 0;    ///< below 1: this run needed more CPU time for the same work
    double baselineWait = 0; ///< above 1: the baseline itself did not compute all the time

    bool operator==(const Identity &) const = default;
};

/// Over the whole tree. Empty where one of the times is 0.
std::optional<Identity> identityOf(const Times &run, const Times &baseline);
/// Empty also unless both are done and did the same work.
std::optional<Identity> identityOf(const RunRecord &run, const RunRecord &baseline);

/// "speedup 1.75 = 3.88 cores busy × 0.45 work × 1.00 baseline".
Sentence identityEquation(const Identity &identity);

} // namespace corelane
