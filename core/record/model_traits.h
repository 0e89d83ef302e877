// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/sentence.h"

#include <optional>
#include <string_view>

namespace corelane {

struct RunRecord;

/// What a worker of a model is.
enum class WorkerKind { unknown, thread, process, interpreter, task, rank };

/// What lets no more than one of a model's workers run at a time.
enum class OneAtATime {
    never,  ///< nothing that is known
    gil,    ///< the lock of the interpreter that they share, where its runtime has one that is on
    lock,   ///< a lock that the model itself takes
    thread, ///< they are tasks of one thread
};

/// What is known of a model beyond its name. Of a model that nobody knows it is the default value:
/// nothing is guessed.
struct ModelTraits {
    bool sequential = false; ///< always one worker: the usual baseline
    WorkerKind workers = WorkerKind::unknown;
    OneAtATime oneAtATime = OneAtATime::never;
    bool copiesData = false; ///< between the main program and its workers: they share no memory

    bool operator==(const ModelTraits &) const = default;
};

/// Of the models there were before recordings told their traits; empty for every other name. The
/// list is closed: a later model has its traits in its catalogue row, and from there in its
/// recordings.
std::optional<ModelTraits> shippedTraits(std::string_view model);

/// What the recording says of its model; where it says nothing, what is known of the name.
ModelTraits traitsOf(const RunRecord &run);

/// What lets one worker run at a time in this run; a GIL counts where the runtime has it on.
OneAtATime oneAtATimeIn(const RunRecord &run);

/// "thread", "process"; "worker" where the kind is not known.
const Term &workerNoun(WorkerKind kind);
const Term &workerNouns(WorkerKind kind);

} // namespace corelane
