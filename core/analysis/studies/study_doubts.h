// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"
#include "record/sentence.h"

#include <vector>

namespace corelane {

struct StudyResult;

/// What makes a study's figures doubtful, one sentence each, by its id: "busy-machine",
/// "throttled", "on-battery", "too-hot", "spread-too-wide", "too-few-runs", "answers-differ",
/// "failed-runs", "thinned-runs". `runs`: all that were made, the warm-ups and the failed ones,
/// too.
Sentences doubtsOf(const StudyResult &study, const std::vector<const RunRecord *> &runs);

/// Those of them that say what is missing from its runs, which comes before its answer's reasons.
Sentences incompleteIn(const Sentences &doubts);

} // namespace corelane
