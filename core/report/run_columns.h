// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"
#include "record/sentence.h"

#include <string>
#include <string_view>

namespace corelane {

// What tables tell of a run: one row of run_columns.cpp each, which the terminal, the report, CSV
// and the window read. A new column is a row there, and a place in the tables below that show it.

enum class RunColumn {
    when,
    model,
    modelAndWorkers,
    modelId,
    workload,
    work,
    workers,
    size,
    outcome,
    answer,
    real,
    user,
    sys,
    treeUser,
    treeSys,
    coresBusy,
    speedup,
    efficiency,
    tier,
    missing,
};

/// Of the terminal; those with nothing in them are left out.
inline constexpr RunColumn kTextColumns[] = {
    RunColumn::modelAndWorkers, RunColumn::real,    RunColumn::user,   RunColumn::sys,
    RunColumn::coresBusy,       RunColumn::speedup, RunColumn::answer, RunColumn::missing};

/// Of the report.
inline constexpr RunColumn kReportColumns[] = {
    RunColumn::modelAndWorkers, RunColumn::real,    RunColumn::user,       RunColumn::sys,
    RunColumn::coresBusy,       RunColumn::speedup, RunColumn::efficiency, RunColumn::answer,
    RunColumn::outcome,         RunColumn::when};

/// Of the window; the outcome is a mark there.
inline constexpr RunColumn kWindowColumns[] = {
    RunColumn::outcome, RunColumn::model,      RunColumn::work,   RunColumn::workers,
    RunColumn::real,    RunColumn::user,       RunColumn::sys,    RunColumn::coresBusy,
    RunColumn::speedup, RunColumn::efficiency, RunColumn::answer, RunColumn::when};

/// Of CSV, for programs: names and order stay; a new one comes last.
inline constexpr RunColumn kCsvColumns[] = {
    RunColumn::when,    RunColumn::model,     RunColumn::modelId, RunColumn::workload,
    RunColumn::workers, RunColumn::size,      RunColumn::outcome, RunColumn::answer,
    RunColumn::real,    RunColumn::user,      RunColumn::sys,     RunColumn::treeUser,
    RunColumn::treeSys, RunColumn::coresBusy, RunColumn::tier,    RunColumn::missing};

/// What stands in a column. `baseline`: what speedup is counted from, or null.
struct RunColumnKind {
    /// For people; of those that CSV alone has, empty.
    Term title = {};
    Term help = {};
    bool isNumber = true;    ///< numbers stand under each other's last digit
    bool isCompared = false; ///< `value` asks for the baseline
    /// Times in seconds, without the unit; empty where it is not known.
    Sentence (*value)(const RunRecord &run, const RunRecord *baseline) = nullptr;

    /// Its name in CSV; empty for those that are not there.
    std::string_view key = {};
    /// For programs: exact, and empty where it was not measured.
    std::string (*field)(const RunRecord &run) = nullptr;
};

const RunColumnKind &kindOf(RunColumn column);

} // namespace corelane
