// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"
#include "record/sentence.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace corelane {

// What is known of a run and the words for it, told once for the terminal, the report and the
// window. Pure. What is not known is an empty sentence.

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
    Term label;     ///< "cores busy"
    Sentence value; ///< "1.90 of 2 effective cores"

    bool operator==(const RunFact &) const = default;
};

/// Those of `wanted` that are known, in that order. `baseline`: what speedup is counted from, or
/// null.
std::vector<RunFact> factsOf(const RunRecord &run, const RunRecord *baseline,
                             std::initializer_list<Fact> wanted);

/// The value of one of them; empty where it is not known.
Sentence factOf(Fact fact, const RunRecord &run, const RunRecord *baseline = nullptr);

/// A recording that was cut before its end counts as failed.
Outcome outcomeOf(const RunRecord &run);

/// "cancelled".
const Term &title(Outcome outcome);
/// "sampled".
const Term &title(Tier tier);

/// How well it is known where its threads were: "exact"; "exact, but for 2 processes", whose
/// switches the kernel did not tell. Empty for a recording without lanes.
Sentence tierText(const RunRecord &run);

/// "failed: killed by signal 9": the reason is others' words, and may be empty.
Sentence withReason(const Term &what, const std::string &reason);

/// How much was done: "1,500,000".
Figure sizeOf(const RunRecord &run);
/// "CPython 3.11.2, GIL on".
Sentence runtimeText(const Runtime &runtime);
/// "2 effective of 8 logical cores"; empty while they are not known.
Sentence effectiveCoresText(const Machine &machine);

/// Its words with a blank between them.
std::string commandText(const RunSpec &spec);

/// "2026-11-23 10:42:18".
std::string whenText(const RunRecord &run);

} // namespace corelane
