// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history/replay_session.h"

#include "analysis/figures/run_title.h"
#include "charts/language.h"
#include "files/path_text.h"
#include "record/recording_parts.h"
#include "window/board/board.h"
#include "window/history/replay_bar.h"
#include "window/runs/run_model.h"
#include "window/runs/run_table.h"
#include "window/runs/run_text.h"
#include "window/widgets/background.h"
#include "window/widgets/headline_panel.h"

#include <QShortcut>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace corelane {
namespace {

constexpr std::chrono::milliseconds kTick{100}; ///< as a run under way is drawn

Result<Replay> readReplay(const QString &file, int part)
{
    Result<std::string> text = readPart(pathBytes(file), part);
    if (!text)
        return text.error();
    return Replay::of(std::move(*text));
}

Result<StepMoments> readMoments(const QString &file, int part)
{
    const Result<RunRecord> run = readRecording(pathBytes(file), part);
    if (!run)
        return run.error();
    return stepMoments(lanesOf(*run));
}

} // namespace

ReplaySession::ReplaySession(RunModel *runs, Board *board, const Notices &notices)
    : QObject(board),
      m_runs(runs),
      m_board(board),
      m_notices(notices),
      m_bar(new ReplayBar),
      m_tick(new QTimer(this)),
      m_space(new QShortcut(Qt::Key_Space, board))
{
    m_board->addBar(m_bar);
    m_reader.setMaxThreadCount(1);
    m_tick->setInterval(kTick);
    connect(m_tick, &QTimer::timeout, this, &ReplaySession::goOn);
    connect(m_bar, &ReplayBar::playToggled, this, &ReplaySession::togglePlaying);
    connect(m_bar, &ReplayBar::timeChosen, this, &ReplaySession::seek);
    connect(m_bar, &ReplayBar::closed, this, &ReplaySession::leave);
    connect(m_space, &QShortcut::activated, this, &ReplaySession::togglePlaying);
    m_space->setEnabled(false);
    connect(m_board->table(), &RunTable::runSelected, this, [this] {
        if (isActive() && m_board->table()->currentIndex().row() != m_row.row())
            leave();
    });
}

ReplaySession::~ReplaySession()
{
    m_reader.waitForDone();
}

void ReplaySession::start(int row)
{
    leave();
    const RunEntry *entry = m_runs->entry(row);
    if (!entry || entry->file.isEmpty() || stateOf(*entry) == RunState::running)
        return;
    inBackground(
        this, [file = entry->file, part = entry->part] { return readReplay(file, part); },
        [this, file = entry->file, part = entry->part](Result<Replay> replay) {
            begin(file, part, std::move(replay));
        },
        &m_reader);
}

void ReplaySession::begin(const QString &file, int part, Result<Replay> replay)
{
    const int row = m_runs->rowOf(file, part);
    const RunEntry *entry = m_runs->entry(row);
    if (!replay)
        return m_notices.complain(replay.error());
    if (!entry || m_runs->runningRow() >= 0) // a run began meanwhile: it has the window
        return;
    m_replay = std::make_shared<Replay>(std::move(*replay));
    m_whole = *entry;
    m_row = m_runs->index(row, 0);
    m_board->table()->selectRun(row);
    m_bar->begin(QString::fromStdString(runTitle(*entry->record)), duration_ns());
    m_space->setEnabled(true);
    seek(0);
    play(true);
    emit activeChanged(true);
}

void ReplaySession::leave()
{
    if (!isActive())
        return;
    play(false);
    m_space->setEnabled(false);
    m_bar->hide();
    m_board->headline()->hideProgress();
    m_replay.reset();
    m_moments.reset();
    m_isFindingMoments = false;
    const QPersistentModelIndex row = std::exchange(m_row, {});
    const std::optional<RunEntry> whole = std::exchange(m_whole, {});
    if (row.isValid())
        m_runs->restore(row.row(), *whole);
    emit activeChanged(false);
}

void ReplaySession::togglePlaying()
{
    if (!isActive())
        return;
    const bool isPlaying = m_tick->isActive();
    if (!isPlaying && m_time_ns >= duration_ns())
        seek(0);
    play(!isPlaying);
}

void ReplaySession::play(bool isPlaying)
{
    m_bar->showPlaying(isPlaying);
    if (isPlaying) {
        m_clock.start();
        m_tick->start();
    } else {
        m_tick->stop();
    }
}

qint64 ReplaySession::duration_ns() const
{
    return m_replay->end_ns() - m_replay->begin_ns();
}

void ReplaySession::seek(qint64 time_ns)
{
    if (!isActive())
        return;
    m_time_ns = std::clamp<qint64>(time_ns, 0, duration_ns());
    show(true);
}

void ReplaySession::goTo(Step step, bool isForward)
{
    if (!isActive() || m_isFindingMoments)
        return;
    play(false);
    if (!m_moments) {
        m_isFindingMoments = true;
        return inBackground(
            this, [file = m_whole->file, part = m_whole->part] { return readMoments(file, part); },
            [this, step, isForward, of = std::weak_ptr(m_replay)](Result<StepMoments> moments) {
                if (!m_replay || of.lock() != m_replay) // another one is replayed by now
                    return;
                m_isFindingMoments = false;
                takeMoments(std::move(moments), step, isForward);
            },
            &m_reader);
    }
    const std::vector<std::int64_t> &moments = m_moments->of(step);
    const auto moment =
        isForward ? momentAfter(moments, m_time_ns) : momentBefore(moments, m_time_ns);
    if (moment)
        seek(*moment);
    else
        m_notices.tell(said(whyNoStep(step, *m_moments, isForward)));
}

void ReplaySession::takeMoments(Result<StepMoments> moments, Step step, bool isForward)
{
    if (!moments)
        return m_notices.complain(moments.error());
    m_moments = std::move(*moments);
    goTo(step, isForward);
}

void ReplaySession::goOn()
{
    const auto passed_ns = static_cast<double>(m_clock.nsecsElapsed()) * m_bar->speed();
    m_clock.start();
    m_time_ns = std::min(m_time_ns + static_cast<qint64>(passed_ns), duration_ns());
    show(false);
    if (m_time_ns >= duration_ns())
        play(false);
}

/// The run as it is shown: under way it is the replay's own, which grows and jumps; at its end,
/// where others hold on to it, it is theirs.
std::shared_ptr<const RunRecord> ReplaySession::recordNow()
{
    const RunRecord &read = m_replay->at(m_replay->begin_ns() + m_time_ns);
    if (read.end)
        return std::make_shared<const RunRecord>(m_replay->takeWhole());
    return {m_replay, &read};
}

/// `isNew`: after a jump. What was made of the record before is no longer true then. Going on, it
/// is the same record that grows, as it is of a run under way.
void ReplaySession::show(bool isNew)
{
    if (!m_row.isValid())
        return leave();
    const int row = m_row.row();
    RunEntry entry = *m_runs->entry(row);
    entry.record = recordNow();
    entry.revision += isNew ? 1 : 0;
    entry.extent = Extent::whole;
    entry.problem.clear();
    const bool isRunning = !entry.record->end;
    if (isNew || !isRunning) {
        m_runs->restore(row, entry);
    } else {
        m_runs->replace(row, entry);
        m_board->refreshGrown();
    }
    if (isRunning)
        m_board->headline()->showProgress(percentDone(*entry.record));
    else
        m_board->headline()->hideProgress();
    m_bar->showTime(m_time_ns);
}

} // namespace corelane
