// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/figures/accounting.h"
#include "record/sentence.h"

#include <vector>

namespace corelane {

/// What the article "Parallelism in python" printed for one CPU-intensive program, measured with
/// the shell's `time`.
struct ArticleRun {
    Term title;
    Times times;
};

/// Its two runs on 4 cores: threading and multiprocessing (fork).
const std::vector<ArticleRun> &articleRuns();

} // namespace corelane
