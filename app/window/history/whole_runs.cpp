// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history/whole_runs.h"

#include "files/path_text.h"
#include "history/summary.h"
#include "record/recording_parts.h"
#include "window/history/reading_bar.h"
#include "window/runs/run_model.h"
#include "window/runs/run_table.h"
#include "window/widgets/background.h"

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

constexpr std::size_t kMostWhole = 24; ///< some MB each

} // namespace

WholeRuns::WholeRuns(RunModel *runs, RunTable *table, const Notices &notices)
    : QObject(table), m_runs(runs), m_table(table), m_notices(notices)
{
    m_reader.setMaxThreadCount(1);
    connect(m_runs, &RunModel::runsChanged, this, &WholeRuns::readShown);
    connect(m_table, &RunTable::runSelected, this, &WholeRuns::readShown);
    connect(m_table, &RunTable::comparisonChanged, this, &WholeRuns::readShown);
}

WholeRuns::~WholeRuns()
{
    if (m_progress)
        m_progress->cancel();
    m_reader.waitForDone();
}

void WholeRuns::readShown()
{
    if (m_progress) { // it asks again at its end, for what is shown then
        if (!isShown(m_read.first, m_read.second))
            m_progress->cancel();
        return;
    }
    const RunEntry *selected = m_table->selectedRun();
    if (selected && stateOf(*selected) == RunState::running)
        return; // reading would take a core from what is measured
    for (const RunEntry *entry : m_table->shownRuns()) {
        if (entry->extent == Extent::summary)
            return read(entry->file, entry->part);
    }
}

bool WholeRuns::isShown(const QString &file, int part) const
{
    const auto shown = m_table->shownRuns();
    return std::any_of(shown.begin(), shown.end(), [&](const RunEntry *entry) {
        return entry->file == file && entry->part == part;
    });
}

void WholeRuns::remember(const QString &file, int part)
{
    const std::pair run(file, part);
    std::erase(m_whole, run);
    m_whole.push_back(run);
    letGo();
}

void WholeRuns::read(const QString &file, int part)
{
    m_progress = std::make_shared<ReadingProgress>();
    m_read = {file, part};
    m_bar = new ReadingBar(file, m_progress);
    emit readingBegan(m_bar);
    inBackground(
        this,
        [file = pathBytes(file), part, progress = m_progress] {
            return readRecording(file, part, progress.get());
        },
        [this, file, part](Result<RunRecord> record) { take(file, part, std::move(record)); },
        &m_reader);
}

void WholeRuns::take(const QString &file, int part, Result<RunRecord> record)
{
    delete m_bar;
    const bool isCancelled = std::exchange(m_progress, nullptr)->isCancelled();
    const int row = m_runs->rowOf(file, part);
    const RunEntry *entry = m_runs->entry(row);
    if (isCancelled || !entry || entry->extent != Extent::summary) // nobody looks, or it has gone
        return readShown();
    if (record) {
        m_runs->setRecord(row, std::make_shared<const RunRecord>(std::move(*record)),
                          Extent::whole);
        remember(file, part);
    } else {
        m_runs->setRecord(row, entry->record, Extent::unreadable);
        m_notices.complain(record.error());
    }
    readShown();
}

/// What is shown stays whole.
void WholeRuns::letGo()
{
    const auto shown = m_table->shownRuns();
    for (auto each = m_whole.begin(); m_whole.size() > kMostWhole && each != m_whole.end();) {
        const int row = m_runs->rowOf(each->first, each->second);
        const RunEntry *entry = m_runs->entry(row);
        if (entry && std::find(shown.begin(), shown.end(), entry) != shown.end()) {
            ++each;
            continue;
        }
        each = m_whole.erase(each);
        if (entry && entry->extent == Extent::whole && entry->record->end)
            m_runs->setRecord(row, std::make_shared<const RunRecord>(summaryOf(*entry->record)),
                              Extent::summary);
    }
}

} // namespace corelane
