// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/steps.h"
#include "record/replay.h"
#include "window/runs/runs.h"
#include "window/widgets/notices.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPersistentModelIndex>
#include <QThreadPool>

#include <memory>
#include <optional>

class QShortcut;
class QTimer;

namespace corelane {

class Board;
class ReplayBar;
class RunModel;

/// Plays a run of the table once more: its row is what it was at a moment of the run, the same
/// record that the window had then, and everything draws it as it drew the run under way.
class ReplaySession : public QObject {
    Q_OBJECT

public:
    ReplaySession(RunModel *runs, Board *board, const Notices &notices);
    ~ReplaySession() override;

    bool isActive() const { return m_replay != nullptr; }

    /// Reads the row's file on another thread and plays it from its beginning.
    void start(int row);
    /// Shows the run as it was before.
    void leave();
    void togglePlaying();
    /// Counted from the run's release.
    void seek(qint64 time_ns);
    qint64 time_ns() const { return m_time_ns; }
    /// Stops at the next such moment, or the one before; says so where there is none. They are made
    /// out on another thread when first asked for.
    void goTo(Step step, bool isForward);

signals:
    void activeChanged(bool isActive);

private:
    void begin(const QString &file, int part, Result<Replay> replay);
    void play(bool isPlaying);
    void takeMoments(Result<StepMoments> moments, Step step, bool isForward);
    void goOn();
    std::shared_ptr<const RunRecord> recordNow();
    void show(bool isNew);
    qint64 duration_ns() const;

    RunModel *m_runs;
    Board *m_board;
    Notices m_notices;
    ReplayBar *m_bar;
    QTimer *m_tick;
    QShortcut *m_space;
    QThreadPool m_reader;
    std::shared_ptr<Replay> m_replay;
    std::optional<RunEntry> m_whole; ///< the row as it was before
    QPersistentModelIndex m_row;
    QElapsedTimer m_clock; ///< since the last tick
    qint64 m_time_ns = 0;
    std::optional<StepMoments> m_moments; ///< of the run that is replayed
    bool m_isFindingMoments = false;
};

} // namespace corelane
