// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/study_check.h"
#include "launch/commands.h"
#include "record/result.h"
#include "record/run_record.h"
#include "record/study_plan.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace corelane {

/// A study under way: which run comes next, and what is left. Whoever makes the runs, in the
/// foreground or between the events of a window, asks for the next request, sees it to its end and
/// hands over what came of it.
///
/// The steps are a warm-up of each model in its smallest cell, then the rounds, each with every
/// cell once, in an order of its own. Rounds interleave the models, so that a slow drift of the
/// machine meets all alike. The same seed gives the same order, everywhere. What a step costs here
/// does not depend on how many there are, and of a run no more need be kept than the summary that
/// is handed over. Single-threaded.
class StudyRun {
public:
    /// One that is only looked at: no steps are left.
    explicit StudyRun(StudyPlan plan = {}, std::string file = {});

    /// `plan`: complete. `runtimes`: one per model. `file`: where the recordings are kept. Errors:
    /// a model cannot run one of its cells in its runtime: nothing is begun that cannot be ended.
    static Result<StudyRun> of(const StudyPlan &plan, std::vector<Runtime> runtimes,
                               std::string file);

    /// One whose runtimes nobody has asked: it tells what is left, and is not to be run. Errors:
    /// the plan has a cell that nothing could run.
    static Result<StudyRun> planned(const StudyPlan &plan, std::string file);

    const StudyPlan &plan() const { return m_plan; }
    const std::string &file() const { return m_file; }
    void setFile(std::string file) { m_file = std::move(file); }

    std::size_t stepsInAll() const { return m_inAll; }
    std::size_t stepsLeft() const { return m_left; }

    /// What is left, each cell once, however many rounds of it are.
    std::vector<RunRequest> cellsLeft() const;

    /// The first step that no run stands for yet; only while some are left. The same until take()
    /// has been called. Whoever makes the runs says where they are kept.
    RunRequest next();

    /// Keeps the next recording of the file, made now or before, or its summary; a done run of this
    /// study stands for its step.
    void take(std::shared_ptr<const RunRecord> run);

    /// All that were taken, in the file's order; also those that stand for no step.
    const std::vector<std::shared_ptr<const RunRecord>> &runs() const { return m_runs; }

    /// How long the steps that are left will take, judged by the runs of the same cells or, for a
    /// cell that has not run yet, by the mean of the others; empty before the first run.
    std::optional<std::int64_t> timeLeft_ns() const;

private:
    /// Model, interpreter, workers, size.
    using CellKey = std::tuple<std::string, std::string, int, std::int64_t>;
    struct Cell {
        StudyCell cell;
        RunSpec spec;
        bool warmsUp = false; ///< in round 0
        std::int64_t left = 0;
        std::int64_t done = 0;    ///< runs whose time is known
        std::int64_t done_ns = 0; ///< of those
    };

    static Result<StudyRun> begun(const StudyPlan &plan, std::vector<Runtime> runtimes,
                                  std::string file);
    RunRequest requestOf(const Cell &cell, int round) const;
    void beginRound(int round);
    std::size_t nextCell();
    /// Whether the round has this cell: a warm-up has not all of them.
    bool hasStep(int round, std::size_t cell) const;
    std::size_t bitOf(int round, std::size_t cell) const;
    void count(const RunRecord &run);

    StudyPlan m_plan;
    std::vector<Runtime> m_runtimes;
    std::string m_file;
    std::vector<Cell> m_cells;
    std::map<CellKey, std::size_t> m_cellOf;
    std::vector<bool> m_isMade; ///< by round, then by cell: see bitOf()
    std::size_t m_inAll = 0;
    std::size_t m_left = 0;
    std::vector<std::shared_ptr<const RunRecord>> m_runs;
    std::mt19937_64 m_numbers;
    int m_round = 0;                  ///< the one that the next step is looked for in
    std::vector<std::size_t> m_order; ///< of its cells
    std::size_t m_place = 0;          ///< in `m_order`; all before are made
};

} // namespace corelane
