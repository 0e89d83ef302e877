// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"
#include "record/sentence.h"

#include <string>

namespace corelane {

/// "Python 3.11", "Python 3.13t" (free-threaded), "PyPy 3.10", "C++", "Command".
std::string runtimeTitle(const Runtime &runtime);

/// "Python 3.11 threads", "C++ threads-gil"; for a command its own words, shortened.
std::string modelTitle(const RunRecord &run);

/// The same with the workers: "Python 3.11 threads ×4"; without them for a sequential run or a
/// command.
std::string runTitle(const RunRecord &run);

/// What was computed and how much of it: "primes 2,000,000". Empty for a command.
Sentence workText(const RunRecord &run);

/// Both: "Python 3.11 threads ×4, primes 2,000,000".
Sentence runAndWork(const RunRecord &run);

/// The facts that say how the figures of a run came about: model, workers, options, workload, size,
/// runtime, GIL, machine, date. They are listed() in one line.
Sentences provenance(const RunRecord &run);

/// The same for a comparison that `run` is one of: what its runs have in common.
Sentences sharedProvenance(const RunRecord &run);

} // namespace corelane
