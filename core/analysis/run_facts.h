// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace corelane {

// What is known of a run and the words for it, told once for the terminal, the report and the
// window. Pure. What is not known is an empty text.

/// In the order in which they are told.
enum class Fact {
    model,
    command,
    workers,
    workload,
    options,
    runtime,
    interpreter,
    cpu,
    cores,
    kernel,
    real,
    userAndSys,
    coresBusy,
    wholeTree, ///< where the shell's `time` would miss some of it
    speedup,
    switches,
    lanes,
    switching,
    memory,
    measuring,
    answer,
    outcome,
    begun,
};

/// One of them.
struct RunFact {
    std::string label; ///< "cores busy"
    std::string value; ///< "1.90 of 2 effective cores"

    bool operator==(const RunFact &) const = default;
};

/// Those of `wanted` that are known, in that order. `baseline`: what speedup is counted from, or
/// null.
std::vector<RunFact> factsOf(const RunRecord &run, const RunRecord *baseline,
                             std::initializer_list<Fact> wanted);

/// The value of one of them; empty where it is not known.
std::string factText(Fact fact, const RunRecord &run, const RunRecord *baseline = nullptr);

/// A recording that was cut before its end counts as failed.
Outcome outcomeOf(const RunRecord &run);

/// "57 %", of a share of 1.
std::string percentText(double share, int digits = 0);

/// "2", "0.50": a number of cores is whole or has two decimals.
std::string coreCount(double cores);
/// "2 effective of 8 logical cores"; empty while they are not known.
std::string effectiveCoresText(const Machine &machine);

/// Its words with a blank between them.
std::string commandText(const RunSpec &spec);

/// "2026-11-23 10:42:18".
std::string whenText(const RunRecord &run);

} // namespace corelane
