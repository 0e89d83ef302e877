// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"
#include "record/sentence.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace corelane {

// What may be compared with what, and what speedup is counted from: the same in the window, on the
// terminal and in every chart. See also sameMachine() in record/machine.h.

/// Whether a run only warmed its study up: it is kept and never counted.
bool isWarmUp(const RunRecord &run);

/// Whether an option is part of what is computed, as `latency-ms` is, and not of how, as `split`
/// is: those of the models and of the measuring, which are known by name. All others are.
bool isOptionOfTheWork(std::string_view key);

/// Whether two runs did the same work: same workload, its options and size, or the same command.
/// Commands that a person keeps under names are taken to be ways to do one thing, as models are.
bool sameWork(const RunRecord &one, const RunRecord &other);

/// What sameWork() goes by but for size and other options than a script's file, to be read:
/// "primes", "script /home/me/mine.py", "a command".
std::string workTitle(const RunRecord &run);

/// Whether two runs had the very same runtime. Two interpreters of one version are not the same:
/// how they were built tells in every time.
bool sameRuntime(const Runtime &one, const Runtime &other);

/// Whether the runtimes are of one kind and version, wherever their programs lie and on whatever
/// machine: one can stand in for the other, but their times are not to be compared.
bool sameVersion(const Runtime &one, const Runtime &other);

/// Whether the times of `run`, under way or done, can be set against those of `other`: that is
/// done, and did the same work on the same machine.
bool isComparable(const RunRecord &run, const RunRecord &other);

/// What speedup of `run` is counted from, wherever nobody has chosen another one: of the
/// candidates that are comparable, sequential, in the same runtime and no warm-up, the one that
/// started last, whatever their order. So all runs of one work, runtime and machine have one
/// baseline; it may be the run itself. Null where there is none.
const RunRecord *baselineOf(const RunRecord &run, const std::vector<const RunRecord *> &candidates);

/// The baseline as it is named beside a speedup: "C++ sequential of 2026-11-23 10:42:18".
Sentence baselineTitle(const RunRecord &baseline);

/// baselineOf() and whyNoBaseline() for whoever asks of many runs: a question costs the same
/// however many candidates there are.
class Baselines {
public:
    /// The candidates outlive this.
    explicit Baselines(const std::vector<const RunRecord *> &candidates);
    const RunRecord *of(const RunRecord &run) const;
    Sentence whyNone(const RunRecord &run) const;

private:
    /// By what a run and its baseline have in common: the last that started.
    std::unordered_map<std::string, const RunRecord *> m_last;
    /// By what obstacles there are: the first of each that has the rest in common.
    std::array<std::unordered_map<std::string, const RunRecord *>, 8> m_nearest;
};

/// Why none of the sequential runs among the candidates is the baseline of `run`: what differs in
/// the one that comes nearest. Empty where there is a baseline or no sequential run, and for runs
/// that need none.
Sentence whyNoBaseline(const RunRecord &run, const std::vector<const RunRecord *> &candidates);

} // namespace corelane
