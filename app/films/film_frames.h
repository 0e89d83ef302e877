// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/account.h"
#include "analysis/accounts/core_time.h"
#include "chart/run_charts.h"
#include "charts/board_picture.h"
#include "charts/picture.h"
#include "charts/theme.h"
#include "record/replay.h"
#include "record/result.h"
#include "record/run_record.h"

#include <QSize>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace corelane {

/// A run that stays as it is beside the one that is replayed.
struct RunBeside {
    std::shared_ptr<const RunRecord> run;
    std::shared_ptr<const RunRecord> baseline; ///< its own, or null
};

/// What a film is of. Its parts are held, so that it can be made on another thread.
struct FilmSource {
    /// Reads the recording that is replayed: one, whole or cut.
    std::function<Result<std::string>()> recording;
    std::shared_ptr<const RunRecord> baseline; ///< of the replayed run, or null
    bool isOwnBaseline = false;                ///< the replayed run is its own
    std::vector<RunBeside> before; ///< those that are drawn before the replayed run, in their order
    std::vector<RunBeside> after;
    int others = 0; ///< see ChartedRuns
    bool withArticle = false;
    std::vector<const ChartKind *> charts; ///< one chart, or those of a board
};

/// What replay shows at each moment of a run, as one page: of a board with what is said of the run,
/// else with the one chart alone. Lanes stay those of the whole run: a detail, which replay shows
/// of the finished run alone, would turn all upside down at the end. Usable from any thread, by
/// one.
class FilmFrames {
public:
    FilmFrames(FilmFrames &&) = default;

    /// Errors as reading and Replay::of() give them.
    static Result<FilmFrames> of(const FilmSource &source);

    std::int64_t duration_ns() const { return m_replay.end_ns() - m_replay.begin_ns(); }
    bool isBoard() const { return m_source.charts.size() > 1; }

    /// `time_ns` after the release. Going on costs less than going back.
    BoardPage at(std::int64_t time_ns);
    /// All of the run: what at() says of its end, and what is found in it.
    BoardPage finished();

private:
    /// What of a run is in charts of accounts.
    struct Accounts {
        std::optional<Account> account;
        std::optional<CoreTime> cores;
    };
    struct Beside {
        const RunBeside *run;
        Accounts accounts;
    };
    FilmFrames(FilmSource source, Replay replay);
    bool has(ChartSource source) const;
    bool hasCoreTime() const;
    void analyse(const std::vector<RunBeside> &runs, std::vector<Beside> &into) const;
    BoardPage pageOf(const RunRecord &run);
    std::vector<ShownChart> chartsOf(const RunRecord &run, const RunRecord *baseline,
                                     const Accounts &accounts, const Lanes *made) const;
    ChartedRuns accountedRuns(ChartedRuns charted, const Accounts &accounts) const;

    FilmSource m_source;
    Replay m_replay;
    std::vector<Beside> m_before;
    std::vector<Beside> m_after;
};

/// Draws the pages of one film in one size and with one size of type, the finished page's.
class FilmPainter {
public:
    /// `size`: empty: what suits the finished page.
    FilmPainter(const BoardPage &finished, bool isBoard, const std::optional<QSize> &size,
                const Theme &theme);

    QSize size() const { return m_size; }

    /// Format_RGB32. For the GUI thread.
    QImage drawn(BoardPage page) const;

private:
    Theme m_theme;
    bool m_isBoard;
    bool m_hasFindings;
    std::vector<int> m_rowHeights;
    QSize m_suitable;
    QSize m_size;
};

} // namespace corelane
