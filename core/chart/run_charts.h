// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/account.h"
#include "analysis/accounts/core_time.h"
#include "analysis/lanes/lanes.h"
#include "chart/chart.h"
#include "record/result.h"
#include "record/run_record.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace corelane {

// The charts there are, in one table that command line, report and window read: a new chart is one
// new file and one row. All of it is usable from any thread.

/// What charts are drawn of.
struct ChartedRuns {
    const RunRecord *run = nullptr;      ///< the one that is looked at; null: none yet
    const RunRecord *baseline = nullptr; ///< the sequential run of the same work, or null
    std::vector<const RunRecord *> runs; ///< it and those it is compared with, in their order
    int others = 0;           ///< of the same work, which are done and are not among `runs`
    bool withArticle = false; ///< the article's own bars beside theirs
    // Analyses that somebody has made already; what is not given is made on the way.
    const Lanes *lanes = nullptr;               ///< of `run`
    std::vector<const Account *> accounts = {}; ///< of each of `runs`, null for one that has none
    std::vector<const CoreTime *> cores = {};   ///< the same of its cores' time
};

/// What a chart is made of; it says when it changes while a run grows, and what that costs.
enum class ChartSource {
    times,    ///< real, user and sys of all runs: known of each, even if it was not read whole
    run,      ///< the readings of the run that is looked at
    runs,     ///< the readings of all runs
    lanes,    ///< what the workers of that run did: expensive
    accounts, ///< where the time of all runs went: expensive
    study,    ///< all runs as the answer to one question
};

/// The cards of the board, left to right, then down.
enum class BoardCard { cores, times, workers, account };
inline constexpr std::array kBoardCards{BoardCard::cores, BoardCard::times, BoardCard::workers,
                                        BoardCard::account};

/// "cores": in settings and in the names of widgets.
std::string_view word(BoardCard card);

/// A chart as one of a card's views.
struct BoardView {
    BoardCard card;
    const char *id; ///< a stable word for the settings: "by-core"
    Term title;     ///< on the card's button: "by core"
};

/// A kind of chart.
struct ChartKind {
    ChartName name;
    ChartSource source;
    /// Without runs it says what would be shown.
    Chart (*make)(const ChartedRuns &);
    std::optional<BoardView> view = {}; ///< empty: not on the board
};

/// All kinds, in the order in which they are listed.
std::span<const ChartKind> chartKinds();

/// The kind of that id. The error names those there are.
Result<const ChartKind *> chartKind(std::string_view id);

/// What a card can show, the first until another is chosen.
std::vector<const ChartKind *> viewsOf(BoardCard card);

/// The board's charts: the first view of each card.
std::vector<const ChartKind *> boardKinds();

/// Those of all kinds that have something to show, but for those of studies.
std::vector<Chart> chartsOf(const ChartedRuns &runs);

} // namespace corelane
