// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"
#include "record/sentence.h"

#include <string>
#include <vector>

namespace corelane {

/// The three lines of the shell's `time`, in its own format: "real\t0m5.983s\n…".
std::string timeLines(const RunRecord &run);

/// A run for the terminal: headline, answer, cores busy, tree, memory, warnings; where the time
/// went, what the speedup consists of, what was found; and last the three lines of `time`.
/// `baseline`: see analysis/figures/comparison.h; null where there is none.
std::string runText(const RunRecord &run, const RunRecord *baseline,
                    const Language &language = english());
/// The same; where there is no baseline, it says why.
std::string runText(const RunRecord &run, const RunRecord *baseline, const Sentence &whyNone,
                    const Language &language = english());

/// Several runs of the same work as an aligned table with speedups against `runs.front()`.
std::string runTable(const std::vector<const RunRecord *> &runs,
                     const Language &language = english());

} // namespace corelane
