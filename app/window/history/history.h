// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "archive/trash.h"
#include "window/runs/runs.h"
#include "window/widgets/notices.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <utility>
#include <vector>

class QWidget;

namespace corelane {

class RunModel;

/// The history of runs: brings those of earlier sessions into the table, and those that other
/// windows and terminals make meanwhile, keeps what a person says of a run, deletes runs and brings
/// them back.
class History : public QObject {
    Q_OBJECT

public:
    History(RunModel *runs, const Notices &notices, QWidget *window);
    ~History() override;

    /// On another thread; the rows come below those that are there. What the limits do not keep
    /// goes to the trash before.
    void load(const RetentionLimits &limits);

    /// Asks for a run's name and the note on it.
    void editNote(int row);
    void setNote(int row, const RunNote &note);
    void setPinned(const std::vector<int> &rows, bool isPinned);

    /// Deletes the files of these runs, with all the recordings in them; of runs that were opened
    /// from elsewhere only the rows go. Runs under way stay.
    void remove(const std::vector<int> &rows);
    /// Brings back what was deleted last.
    void undo();
    bool canUndo() const { return !m_deletions.empty(); }

signals:
    void loaded();
    /// There is something to undo, or no longer.
    void undoChanged();
    /// A deletion was undone: the first of its runs is in this row.
    void putBack(int row);

private:
    struct Deleted {
        RunEntry entry;
        int row = 0;
        QString taken; ///< where its file lies in the trash; empty where that stayed
    };
    void take(HistoryContent content);
    std::vector<RunEntry> newEntries(const HistoryContent &content) const;
    void watch();
    void readNew();
    void takeNew(const HistoryContent &content);
    void setNotes(const std::vector<std::pair<int, RunNote>> &notes);
    std::vector<int> withAllOfTheirFiles(const std::vector<int> &rows) const;
    bool isKept(const RunEntry &entry) const;

    RunModel *m_runs;
    Notices m_notices;
    QWidget *m_window;
    QThreadPool m_reader; ///< one thread of its own
    QFileSystemWatcher m_watcher;
    QTimer m_soon;           ///< when what has come to the folder is read
    QSet<QString> m_refused; ///< names of files that cannot be read
    Trash m_trash;
    std::vector<std::vector<Deleted>> m_deletions;
};

/// Where the window keeps its history.
ArchivePlaces historyPlaces();

} // namespace corelane
