// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/account.h"
#include "record/run_record.h"

#include <string>

namespace corelane {

/// A run in two sentences, made from its measured figures.
struct Headline {
    std::string what; ///< what happened: "Python 3.11 threads, 4 workers: 4.00 s real, 4.01 s CPU
                      ///< — 1.00 of 2 cores busy"
    std::string why;  ///< why, or what to compare with; may be empty

    bool operator==(const Headline &) const = default;
};

/// `baseline` is the run that speedup is counted from; null where there is none. A run under way is
/// told as it stands.
Headline headline(const RunRecord &run, const RunRecord *baseline);

/// The same, and why is told from where the time of the workers went; `account` may be null.
Headline headline(const RunRecord &run, const RunRecord *baseline, const Account *account);

} // namespace corelane
