// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history/history.h"

#include "archive/notes_file.h"
#include "record/text.h"
#include "window/history/note_dialog.h"
#include "window/runs/recording_files.h"
#include "window/runs/run_model.h"
#include "window/widgets/background.h"

#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <chrono>
#include <set>

namespace corelane {
namespace {

constexpr std::chrono::milliseconds kSoon{1'500};
constexpr std::chrono::milliseconds kLater{5'000}; ///< what is under way takes its time

QString sizeText(qint64 bytes)
{
    return QString::fromStdString(memoryText(bytes));
}

} // namespace

ArchivePlaces historyPlaces()
{
    const QString folder = QFileInfo(recordingsFolder()).path();
    return {.recordings = recordingsFolder(),
            .index = folder + QStringLiteral("/history.sqlite"),
            .trash = folder + QStringLiteral("/trash")};
}

History::History(RunModel *runs, const Notices &notices, QWidget *window)
    : QObject(window),
      m_runs(runs),
      m_notices(notices),
      m_window(window),
      m_trash(historyPlaces().trash)
{
    m_reader.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &History::readNew);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon,
            qOverload<>(&QTimer::start));
}

History::~History()
{
    m_reader.waitForDone();
}

void History::load(const RetentionLimits &limits)
{
    inBackground(
        this, [places = historyPlaces(), limits] { return readHistory(places, limits); },
        [this](HistoryContent content) { take(std::move(content)); }, &m_reader);
}

/// What is not in the table yet.
std::vector<RunEntry> History::newEntries(const HistoryContent &content) const
{
    std::vector<RunEntry> entries;
    for (const ArchivedRun &run : content.runs) {
        if (m_runs->rowOf(run.file, run.part) >= 0) // opened before it was read here
            continue;
        entries.push_back({.record = run.summary,
                           .file = run.file,
                           .problem = cutProblem(*run.summary),
                           .part = run.part,
                           .extent = Extent::summary,
                           .note = run.note});
    }
    return entries;
}

/// The folder is made by whoever keeps the first run.
void History::watch()
{
    const QString folder = recordingsFolder();
    for (const QString &watched : {folder, QFileInfo(folder).path()}) {
        if (m_watcher.directories().contains(watched) || m_watcher.addPath(watched))
            return;
    }
    m_soon.start(kLater); // there is nothing yet
}

void History::readNew()
{
    watch();
    if (m_runs->runningRow() >= 0) // it does not pay for what others do
        return m_soon.start(kLater);
    QSet<QString> known = m_refused;
    for (int row = 0; row < m_runs->rowCount(); ++row) {
        if (isKept(*m_runs->entry(row)))
            known.insert(QFileInfo(m_runs->entry(row)->file).fileName());
    }
    inBackground(
        this, [folder = recordingsFolder(), known] { return readNewRecordings(folder, known); },
        [this](const HistoryContent &content) { takeNew(content); }, &m_reader);
}

void History::takeNew(const HistoryContent &content)
{
    for (const QString &path : content.unreadable)
        m_refused.insert(QFileInfo(path).fileName());
    std::vector<std::pair<int, RunEntry>> entries;
    for (RunEntry &entry : newEntries(content))
        entries.emplace_back(static_cast<int>(entries.size()), std::move(entry));
    if (!entries.empty())
        m_runs->insert(entries);
    if (content.underWay > 0)
        m_soon.start(kLater);
}

void History::take(HistoryContent content)
{
    m_runs->append(newEntries(content));
    for (const QString &path : content.unreadable)
        m_refused.insert(QFileInfo(path).fileName());
    watch();
    if (content.underWay > 0)
        m_soon.start(kLater);
    if (!content.unreadable.isEmpty())
        m_notices.tell(content.unreadable.size() == 1
                           ? tr("Not in the history, as it cannot be read: %1")
                                 .arg(content.unreadable.constFirst())
                           : tr("Not in the history, as they cannot be read: %1 and %2 more")
                                 .arg(content.unreadable.constFirst())
                                 .arg(content.unreadable.size() - 1));
    else if (content.expired > 0)
        m_notices.tell(
            tr("%1 of the oldest runs went to the trash by the limits of the history (%2): File ▸ "
               "History limits")
                .arg(content.expired)
                .arg(sizeText(content.expired_bytes)));
    emit loaded();
}

void History::editNote(int row)
{
    const RunEntry *entry = m_runs->entry(row);
    if (!entry || entry->file.isEmpty())
        return;
    auto *dialog = new NoteDialog(*entry, m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, file = entry->file, part = entry->part] {
                setNote(m_runs->rowOf(file, part), dialog->note());
            });
    dialog->open();
}

void History::setNote(int row, const RunNote &note)
{
    if (m_runs->entry(row))
        setNotes({{row, note}});
}

void History::setPinned(const std::vector<int> &rows, bool isPinned)
{
    std::vector<std::pair<int, RunNote>> notes;
    for (const int row : rows) {
        notes.emplace_back(row, m_runs->entry(row)->note);
        notes.back().second.isPinned = isPinned;
    }
    setNotes(notes);
}

/// Tells of the first that cannot be kept and leaves the others as they are.
void History::setNotes(const std::vector<std::pair<int, RunNote>> &notes)
{
    std::vector<std::pair<int, RunNote>> kept;
    for (const auto &[row, note] : notes) {
        const RunEntry &entry = *m_runs->entry(row);
        if (entry.note == note)
            continue;
        if (const Status saved = saveNoteOf(entry.file, entry.part, note); !saved) {
            m_notices.complain(saved.error());
            break;
        }
        kept.emplace_back(row, note);
    }
    if (!kept.empty())
        m_runs->setNotes(kept);
}

/// Whether its file is one of the history's own.
bool History::isKept(const RunEntry &entry) const
{
    return !entry.file.isEmpty() && QFileInfo(entry.file).path() == recordingsFolder();
}

/// A file goes as a whole.
std::vector<int> History::withAllOfTheirFiles(const std::vector<int> &rows) const
{
    std::set<QString> files;
    std::set<int> all;
    for (const int row : rows) {
        const RunEntry &entry = *m_runs->entry(row);
        if (stateOf(entry) == RunState::running)
            continue;
        all.insert(row);
        if (isKept(entry))
            files.insert(entry.file);
    }
    for (int row = 0; row < m_runs->rowCount(); ++row) {
        if (files.contains(m_runs->entry(row)->file))
            all.insert(row);
    }
    return {all.begin(), all.end()};
}

void History::remove(const std::vector<int> &rows)
{
    std::vector<Deleted> deletion;
    std::vector<int> gone;
    QMap<QString, QString> taken; // by file: where it lies now
    for (const int row : withAllOfTheirFiles(rows)) {
        const RunEntry &entry = *m_runs->entry(row);
        if (isKept(entry) && !taken.contains(entry.file) && QFileInfo::exists(entry.file)) {
            const Result<QString> place = m_trash.take(entry.file);
            if (!place) {
                m_notices.complain(place.error());
                continue;
            }
            taken[entry.file] = *place;
        }
        deletion.push_back({.entry = entry, .row = row, .taken = taken.value(entry.file)});
        gone.push_back(row);
    }
    if (gone.empty())
        return;
    m_runs->remove(gone);
    const QString runs = gone.size() == 1 ? tr("1 run") : tr("%1 runs").arg(gone.size());
    m_notices.tell(
        taken.isEmpty()
            ? tr("%1 taken out of the table; the file stays. Ctrl+Z undoes it.").arg(runs)
            : tr("%1 deleted. Ctrl+Z undoes it.").arg(runs));
    m_deletions.push_back(std::move(deletion));
    emit undoChanged();
}

void History::undo()
{
    if (m_deletions.empty())
        return;
    const std::vector<Deleted> deletion = std::move(m_deletions.back());
    m_deletions.pop_back();
    std::set<QString> lost;
    std::set<QString> back;
    std::vector<std::pair<int, RunEntry>> entries;
    for (const Deleted &each : deletion) {
        const QString &file = each.entry.file;
        if (!each.taken.isEmpty() && !back.contains(file) && !lost.contains(file)) {
            const Status restored = m_trash.putBack(each.taken, file);
            if (!restored)
                m_notices.complain(restored.error());
            (restored ? back : lost).insert(file);
        }
        if (!lost.contains(file))
            entries.emplace_back(each.row, each.entry);
    }
    m_runs->insert(entries);
    emit undoChanged();
    if (!entries.empty())
        emit putBack(entries.front().first);
}

} // namespace corelane
