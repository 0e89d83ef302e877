// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/retention.h"
#include "launch/installation.h"
#include "record/result.h"
#include "record/run_record.h"
#include "window/widgets/notices.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace corelane {

struct Actions;
class Board;
class ExamplesMenu;
class History;
class RecentFiles;
class Recordings;
class ReplaySession;
class RunModel;
class WholeRuns;

/// What the window can do with the runs that it keeps: wires the history, the search, replays,
/// recent files and examples to the table and to the menus.
class HistoryController : public QObject {
    Q_OBJECT

public:
    HistoryController(RunModel *runs, Board *board, Recordings *recordings, const Actions &actions,
                      const Result<Installation> &installation, const Notices &notices,
                      QWidget *window);

    RecentFiles *recent() const { return m_recent; }
    ExamplesMenu *examples() const { return m_examples; }
    ReplaySession *replaySession() const { return m_replay; }
    const RetentionLimits &limits() const { return m_limits; }

    /// Brings the history into the table.
    void start(const QStringList &recentFiles, const RetentionLimits &limits);
    /// A run is about to begin: the window is its own.
    void runBegins();
    /// The run of this row is over. Offers to save it where it is not kept.
    void runEnded(const QPersistentModelIndex &row);

    /// Runs that were made elsewhere than in the table: the recordings of a file, in its order.
    void addRuns(const QString &file, const std::vector<std::shared_ptr<const RunRecord>> &runs);

signals:
    /// Somebody wants to see the study that is in this file.
    void studyAsked(const QString &file);

private:
    void connectActions(const Actions &actions);
    void connectTable();
    void connectFiles();
    void askForLimits();
    void replay(int row);
    void askForStudy(int row);
    void saveSelected();
    void editNote();
    void removeSelected();
    void showOffer();

    RunModel *m_runs;
    Board *m_board;
    Recordings *m_recordings;
    Notices m_notices;
    QWidget *m_window;
    History *m_history;
    WholeRuns *m_whole;
    ReplaySession *m_replay;
    RecentFiles *m_recent;
    ExamplesMenu *m_examples;
    RetentionLimits m_limits;
};

} // namespace corelane
