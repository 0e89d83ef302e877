// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/run_session.h"

#include "analysis/figures/missing.h"
#include "catalog/availability.h"
#include "charts/language.h"
#include "window/widgets/background.h"

#include <QSocketNotifier>
#include <QTimer>

#include <chrono>

namespace corelane {
namespace {

constexpr std::chrono::milliseconds kRefreshInterval{100};

} // namespace

RunSession::RunSession(QObject *parent) : QObject(parent), m_refresh(new QTimer(this))
{
    m_refresh->setInterval(kRefreshInterval);
    connect(m_refresh, &QTimer::timeout, this, [this] {
        if (takeAvailable())
            emit runGrew();
    });
}

RunSession::~RunSession()
{
    stopWatching();
}

Status RunSession::start(const RunRequest &request, const Installation &installation)
{
    if (const Status checked = checkRuntime(request.spec, request.runtime); !checked)
        return checked.error();
    Result<std::unique_ptr<ActiveRun>> started = ActiveRun::start(request, installation);
    if (!started)
        return started.error();
    m_run = std::move(*started);
    m_notifier = std::make_unique<QSocketNotifier>(m_run->descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &RunSession::takeAvailable);
    m_refresh->start();
    return Done{};
}

std::shared_ptr<const RunRecord> RunSession::record() const
{
    return {m_run, &m_run->record()};
}

void RunSession::cancel()
{
    if (m_run)
        m_run->cancel();
}

void RunSession::abandon()
{
    if (m_run)
        finish(m_run->isOver() ? QString() : QStringLiteral("The window was closed"));
}

/// False: the run is over. What comes is taken at each tick, as to be woken for each piece of it
/// costs more than the pieces do; at once only where it is more than a pipe holds.
bool RunSession::takeAvailable()
{
    const Status taken = m_run->takeAvailable();
    if (taken && !m_run->isOver()) {
        m_notifier->setEnabled(m_run->isMuch());
        return true;
    }
    if (taken)
        keep();
    else
        finish(said(taken.error()));
    return false;
}

/// A disk may take its time: the window does not wait with it.
void RunSession::keep()
{
    stopWatching();
    inBackground(
        this, [run = m_run] { return run->keep(); },
        [this, run = m_run](const Status &kept) {
            if (run == m_run) // else it was abandoned meanwhile
                finish({}, kept ? QString() : said(kept.error()));
        });
}

void RunSession::finish(const QString &problem, const QString &notKept)
{
    stopWatching();
    // Its own, so that the run's process and descriptors go now and not with the table's row; of
    // one that is still under way a copy, as its end is yet to be read.
    const auto record =
        std::make_shared<const RunRecord>(m_run->isOver() ? m_run->takeRecord() : m_run->record());
    m_run.reset();
    const bool isExplained = record->end.has_value() || !problem.isEmpty();
    emit runFinished(record, isExplained ? problem : said(notDone(*record)), notKept);
}

void RunSession::stopWatching()
{
    m_refresh->stop();
    m_notifier.reset();
}

} // namespace corelane
