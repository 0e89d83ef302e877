// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/run_row.h"

#include "files/path_text.h"
#include "window/runs/run_model.h"
#include "window/runs/run_session.h"

#include <utility>

namespace corelane {

RunRow::RunRow(RunModel *runs, QObject *parent)
    : QObject(parent), m_runs(runs), m_session(new RunSession(this))
{
    connect(m_session, &RunSession::runGrew, this, &RunRow::takeGrowth);
    connect(m_session, &RunSession::runFinished, this, &RunRow::showEnd);
}

bool RunRow::isRunning() const
{
    return m_session->isRunning();
}

Status RunRow::start(const RunRequest &request, const Installation &installation)
{
    if (const Status started = m_session->start(request, installation); !started)
        return started;
    m_runs->add({.record = m_session->record(),
                 .file = request.keptIn ? pathText(request.keptIn->path()) : QString(),
                 .problem = {}});
    m_row = m_runs->index(0, 0);
    return Done{};
}

void RunRow::cancel()
{
    m_session->cancel();
}

void RunRow::abandon()
{
    m_session->abandon();
}

void RunRow::takeGrowth()
{
    const std::shared_ptr<const RunRecord> record = m_session->record();
    if (m_row.isValid() && m_runs->entry(m_row.row())->record != record)
        showGrowth(); // what had been there before the first line
    emit grew(record);
}

void RunRow::showGrowth()
{
    if (!m_row.isValid() || !isRunning())
        return;
    RunEntry entry = *m_runs->entry(m_row.row());
    entry.record = m_session->record();
    m_runs->replace(m_row.row(), entry);
}

void RunRow::showEnd(const std::shared_ptr<const RunRecord> &record, const QString &problem,
                     const QString &notKept)
{
    const QPersistentModelIndex row = std::exchange(m_row, {});
    if (row.isValid()) {
        RunEntry entry = *m_runs->entry(row.row());
        entry.record = record;
        entry.problem = problem;
        entry.notKept = notKept;
        if (!notKept.isEmpty())
            entry.file.clear(); // what is there is not all of it: this is
        m_runs->replace(row.row(), entry);
    }
    emit ended(row);
}

} // namespace corelane
