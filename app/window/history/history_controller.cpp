// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history/history_controller.h"

#include "files/path_text.h"
#include "history/summary.h"
#include "window/actions.h"
#include "window/board/board.h"
#include "window/history/examples_menu.h"
#include "window/history/history.h"
#include "window/history/history_dialog.h"
#include "window/history/recent_files.h"
#include "window/history/recordings.h"
#include "window/history/replay_session.h"
#include "window/history/whole_runs.h"
#include "window/runs/recording_files.h"
#include "window/runs/run_model.h"
#include "window/runs/run_search_bar.h"
#include "window/runs/run_table.h"
#include "window/widgets/headline_panel.h"

#include <QAction>
#include <QActionGroup>

namespace corelane {

HistoryController::HistoryController(RunModel *runs, Board *board, Recordings *recordings,
                                     const Actions &actions,
                                     const Result<Installation> &installation,
                                     const Notices &notices, QWidget *window)
    : QObject(window),
      m_runs(runs),
      m_board(board),
      m_recordings(recordings),
      m_notices(notices),
      m_window(window),
      m_history(new History(runs, notices, window)),
      m_whole(new WholeRuns(runs, board->table(), notices)),
      m_replay(new ReplaySession(runs, board, notices)),
      m_recent(new RecentFiles(window)),
      m_examples(new ExamplesMenu(
          installation ? pathText(installation->examplesFolder()) : QString(), window))
{
    connectActions(actions);
    connectTable();
    connectFiles();
    m_board->headline()->setOffer(tr("Open an example"));
    connect(m_board->headline(), &HeadlinePanel::offerTaken, this,
            [this] { m_recordings->open(m_examples->first()); });
    connect(m_runs, &RunModel::runsChanged, this, &HistoryController::showOffer);
}

void HistoryController::connectActions(const Actions &actions)
{
    RunTable *table = m_board->table();
    connect(actions.undoDelete, &QAction::triggered, m_history, &History::undo);
    connect(m_history, &History::undoChanged, actions.undoDelete,
            [this, undo = actions.undoDelete] { undo->setEnabled(m_history->canUndo()); });
    connect(m_history, &History::putBack, table, &RunTable::selectRun);
    for (QAction *each : {actions.editNote, actions.removeRuns})
        table->addAction(each);
    connect(actions.editNote, &QAction::triggered, this, &HistoryController::editNote);
    connect(actions.removeRuns, &QAction::triggered, this, &HistoryController::removeSelected);
    connect(actions.findRuns, &QAction::triggered, m_board->search(), &RunSearchBar::activate);
    connect(actions.saveRuns, &QAction::triggered, this, &HistoryController::saveSelected);
    connect(actions.replay, &QAction::triggered, this,
            [this, table] { replay(table->currentIndex().row()); });
    connect(actions.steps, &QActionGroup::triggered, m_replay, [this](const QAction *chosen) {
        const auto step = chosen->data().value<ReplayStep>();
        m_replay->goTo(step.step, step.isForward);
    });
    connect(m_replay, &ReplaySession::activeChanged, actions.steps, &QActionGroup::setEnabled);
    connect(actions.showStudy, &QAction::triggered, this,
            [this, table] { askForStudy(table->currentIndex().row()); });
    connect(actions.historyLimits, &QAction::triggered, this, &HistoryController::askForLimits);
}

void HistoryController::connectTable()
{
    RunTable *table = m_board->table();
    connect(table, &RunTable::saveAsked, m_recordings, &Recordings::askToSave);
    connect(table, &RunTable::showFileAsked, m_recordings, &Recordings::showFile);
    connect(table, &RunTable::noteAsked, m_history, &History::editNote);
    connect(table, &RunTable::pinAsked, m_history, &History::setPinned);
    connect(table, &RunTable::removeAsked, m_history, &History::remove);
    connect(table, &RunTable::replayAsked, this, &HistoryController::replay);
    connect(table, &RunTable::studyAsked, this, &HistoryController::askForStudy);
}

void HistoryController::connectFiles()
{
    connect(m_recent, &RecentFiles::fileChosen, m_recordings, &Recordings::open);
    connect(m_examples, &ExamplesMenu::fileChosen, m_recordings, &Recordings::open);
    connect(m_recordings, &Recordings::readingBegan, m_board, &Board::addBar);
    connect(m_whole, &WholeRuns::readingBegan, m_board, &Board::addBar);
    connect(m_recordings, &Recordings::recordingOpened, this, [this](const QString &path, int row) {
        m_board->table()->selectRun(row);
        m_recent->add(path);
    });
    connect(m_recordings, &Recordings::recordingSaved, m_recent, &RecentFiles::add);
    connect(m_recordings, &Recordings::fileRefused, m_recent, &RecentFiles::forget);
}

void HistoryController::start(const QStringList &recentFiles, const RetentionLimits &limits)
{
    m_recent->setPaths(recentFiles);
    m_limits = limits;
    m_history->load(m_limits);
    showOffer();
}

void HistoryController::runBegins()
{
    m_replay->leave();
}

void HistoryController::runEnded(const QPersistentModelIndex &row)
{
    const RunEntry &entry = *m_runs->entry(row.row());
    if (!entry.file.isEmpty())
        m_whole->remember(entry.file, entry.part);
    if (!entry.notKept.isEmpty())
        m_notices.offer(tr("This run is not kept: %1").arg(entry.notKept), tr("Save elsewhere…"),
                        [this, row] {
                            if (row.isValid())
                                m_recordings->askToSave({row.row()});
                        });
}

void HistoryController::replay(int row)
{
    const RunEntry *entry = m_runs->entry(row);
    if (m_runs->runningRow() >= 0 && !m_replay->isActive())
        m_notices.tell(tr("A run is under way: a replay has to wait for its end."));
    else if (!entry)
        m_notices.tell(tr("Select a run in the table first."));
    else if (entry->file.isEmpty())
        m_notices.tell(tr("This run has no recording that could be replayed."));
    else
        m_replay->start(row);
}

void HistoryController::askForStudy(int row)
{
    const RunEntry *entry = m_runs->entry(row);
    if (m_runs->runningRow() >= 0)
        m_notices.tell(tr("A run is under way: its study has to wait for its end."));
    else if (!entry)
        m_notices.tell(tr("Select a run in the table first."));
    else if (!entry->record->study || entry->file.isEmpty())
        m_notices.tell(tr("This run is not a part of a study."));
    else
        emit studyAsked(entry->file);
}

void HistoryController::addRuns(const QString &file,
                                const std::vector<std::shared_ptr<const RunRecord>> &runs)
{
    std::vector<std::pair<int, RunEntry>> added;
    for (RunEntry &entry : entriesOf(file, runs)) {
        if (m_runs->rowOf(file, entry.part) >= 0)
            continue;
        entry.record = std::make_shared<const RunRecord>(summaryOf(*entry.record));
        entry.extent = Extent::summary;
        added.emplace_back(0, std::move(entry));
    }
    m_runs->insert(added);
}

void HistoryController::saveSelected()
{
    const std::vector<int> rows = m_board->table()->selectedRows();
    if (rows.empty())
        m_notices.tell(tr("Select one or several runs in the table first."));
    else
        m_recordings->askToSave(rows);
}

void HistoryController::editNote()
{
    const std::vector<int> rows = m_board->table()->selectedRows();
    if (rows.size() != 1)
        m_notices.tell(tr("Select one run in the table first."));
    else if (m_runs->entry(rows.front())->file.isEmpty())
        m_notices.tell(tr("This run has no recording that a note could be kept beside."));
    else
        m_history->editNote(rows.front());
}

void HistoryController::removeSelected()
{
    const std::vector<int> rows = m_board->table()->selectedRows();
    if (rows.empty())
        m_notices.tell(tr("Select one or several runs in the table first."));
    else
        m_history->remove(rows);
}

void HistoryController::askForLimits()
{
    auto *dialog = new HistoryDialog(m_limits, m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_limits = dialog->limits(); }); // they count from the next start on
    dialog->open();
}

/// While the table is empty.
void HistoryController::showOffer()
{
    m_board->headline()->showOffer(m_runs->rowCount() == 0 && !m_examples->first().isEmpty());
}

} // namespace corelane
