// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/run_note.h"
#include "record/run_record.h"

#include <QString>

#include <memory>
#include <vector>

namespace corelane {

/// How much of a run an entry holds.
enum class Extent {
    whole,
    summary,    ///< what its row needs (history/summary.h); the rest is in its file
    unreadable, ///< the same, and the file does not give the rest
};

/// A run as the table holds it.
struct RunEntry {
    std::shared_ptr<const RunRecord> record; ///< grows while the run is under way
    int revision = 0; ///< another one: the same record has not grown, but jumped, in a replay
    QString file;     ///< where its recording is kept; empty: nowhere
    QString problem;  ///< why the recording has no end; empty where it has one or still may get one
    int part = 1;     ///< its number in the file
    Extent extent = Extent::whole;
    RunNote note;
    QString notKept; ///< why its recording is in no file, or not whole; empty where it is kept

    bool operator==(const RunEntry &) const = default;
};

enum class RunState { running, done, failed, cancelled };

RunState stateOf(const RunEntry &entry);
/// Whether a run is done and its recording lacks something (analysis/figures/missing.h).
bool isThinned(const RunEntry &entry);
/// Why a run failed or was cancelled; empty for the others.
QString reasonOf(const RunEntry &entry);

/// The runs of the table, newest first, and those that a person chose as baselines.
struct Runs {
    std::vector<RunEntry> entries;
    std::vector<std::shared_ptr<const RunRecord>> chosenBaselines;
};

/// What speedup is counted from for this run: the baseline that was chosen for its work on its
/// machine, else that of analysis/figures/comparison.h. Null where there is none.
const RunRecord *baselineOf(const Runs &runs, const RunRecord &run);

/// Makes a run the baseline of all that did the same work on such a machine, in place of an earlier
/// choice.
void chooseBaseline(Runs &runs, const std::shared_ptr<const RunRecord> &run);
void forgetBaseline(Runs &runs, const RunRecord &run);
bool isChosenBaseline(const Runs &runs, const RunRecord &run);

/// The runs that did the same work as this one on such a machine, it among them: the newest, at
/// most `most`.
std::vector<const RunEntry *> comparableRuns(const Runs &runs, const RunRecord &run,
                                             std::size_t most);
/// What a run is shown beside.
struct ComparedRuns {
    std::vector<const RunEntry *> entries; ///< in the table's order
    int others = 0; ///< runs of the same work that are done and have no place among them
};

/// It and the newest run of each other mode (model, runtime, workers) that did the same work on
/// such a machine and is under way or done, at most `most`. Of the runs of studies only those of
/// its own study have a place: a study has many, which stand on its page.
ComparedRuns comparedRuns(const Runs &runs, const RunRecord &run, std::size_t most);

std::vector<const RunRecord *> recordsOf(const std::vector<const RunEntry *> &entries);

/// The shared pointer to a run that `runs` hold; null for null and for all others.
std::shared_ptr<const RunRecord> heldRun(const Runs &runs, const RunRecord *run);

/// Whether this model has run to its end in a runtime of this version.
bool hasRun(const Runs &runs, const std::string &model, const Runtime &runtime);
/// The same for a command with this name and these words.
bool hasRun(const Runs &runs, const std::string &name, const std::vector<std::string> &command);

} // namespace corelane
