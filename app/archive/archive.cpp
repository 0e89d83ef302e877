// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"

#include "archive/notes_file.h"
#include "archive/run_index.h"
#include "archive/trash.h"
#include "files/path_text.h"
#include "history/summary.h"
#include "record/recording_lines.h"
#include "record/recording_reader.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace corelane {
namespace {

constexpr qint64 kStillGrowing_ms = 10'000; ///< a recorder writes something far more often

const QString kSuffix = QStringLiteral(".corelane");

struct FolderFile {
    QString name;
    FileStamp stamp;
    RunNotes notes;
};

/// The folder as it is, with what persons wrote about its recordings.
std::vector<FolderFile> listFolder(const QDir &folder)
{
    std::vector<FolderFile> files;
    QSet<QString> noted;
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        const QString name = info.fileName();
        if (name.endsWith(kSuffix))
            files.push_back({.name = name,
                             .stamp = {.modified_ms = info.lastModified().toMSecsSinceEpoch(),
                                       .size = info.size()},
                             .notes = {}});
        else
            noted.insert(name);
    }
    for (FolderFile &file : files) {
        if (noted.contains(pathText(notesPath(pathBytes(file.name)))))
            file.notes = readNotesOf(folder.filePath(file.name));
    }
    return files;
}

/// How long ago the file was changed; negative where the clock was set back.
qint64 age_ms(const FileStamp &stamp)
{
    return QDateTime::currentMSecsSinceEpoch() - stamp.modified_ms;
}

bool isPinned(const FolderFile &file)
{
    return std::any_of(file.notes.begin(), file.notes.end(),
                       [](const auto &note) { return note.second.isPinned; });
}

/// Removes what the limits do not keep, from the folder and from the list.
void expire(const QDir &folder, std::vector<FolderFile> &files, const RetentionLimits &limits,
            HistoryContent &history)
{
    std::vector<KeptFile> kept;
    for (const FolderFile &file : files)
        kept.push_back({.name = pathBytes(file.name),
                        .modified_s = file.stamp.modified_ms / 1000,
                        .size_bytes = file.stamp.size,
                        // A run that may be under way is nobody's to remove.
                        .isPinned = isPinned(file) || age_ms(file.stamp) < kStillGrowing_ms});
    for (const std::string &name :
         expiredFiles(std::move(kept), limits, QDateTime::currentSecsSinceEpoch())) {
        const QString path = folder.filePath(pathText(name));
        const qint64 size = QFileInfo(path).size();
        if (!QFile::remove(path))
            continue;
        QFile::remove(pathText(notesPath(pathBytes(path))));
        std::erase_if(files, [&](const FolderFile &file) { return file.name == pathText(name); });
        ++history.expired;
        history.expired_bytes += size;
    }
}

IndexedFile summariesOf(const QString &path, const FileStamp &stamp)
{
    IndexedFile indexed{.stamp = stamp, .summaries = {}};
    const auto add = [&indexed](const RunRecord &record) {
        indexed.summaries.push_back(recordingText(summaryOf(record)));
    };
    if (!eachRecording(pathBytes(path), add))
        indexed.summaries.clear();
    return indexed;
}

/// Empty for a text that an older or a damaged index holds.
std::shared_ptr<const RunRecord> parsed(const std::string &summary)
{
    RecordingReader reader;
    if (!reader.feed(summary) || !reader.finish())
        return nullptr;
    return std::make_shared<const RunRecord>(std::move(reader.takeRecords().front()));
}

/// False: one of the summaries cannot be read.
bool addRuns(const QString &path, const FolderFile &file, const IndexedFile &indexed,
             std::vector<ArchivedRun> &runs)
{
    std::vector<ArchivedRun> added;
    for (const std::string &text : indexed.summaries) {
        const int part = static_cast<int>(added.size()) + 1;
        const auto note = file.notes.find(part);
        added.push_back({.summary = parsed(text),
                         .file = path,
                         .part = part,
                         .note = note == file.notes.end() ? RunNote{} : note->second});
        if (!added.back().summary)
            return false;
    }
    std::move(added.begin(), added.end(), std::back_inserter(runs));
    return true;
}

/// What the index knows of the file as it is now.
std::optional<IndexedFile> knownOf(const IndexedFiles &known, const FolderFile &file)
{
    const auto found = known.constFind(file.name);
    if (found == known.constEnd() || found->stamp != file.stamp)
        return std::nullopt;
    return *found;
}

/// Whether it may be a run under way in another window.
bool mayGrow(const IndexedFile &indexed)
{
    if (age_ms(indexed.stamp) > kStillGrowing_ms)
        return false;
    const auto last = indexed.summaries.empty() ? nullptr : parsed(indexed.summaries.back());
    return !last || !last->end;
}

void sortNewestFirst(std::vector<ArchivedRun> &runs)
{
    std::vector<std::pair<std::optional<std::int64_t>, ArchivedRun>> keyed;
    for (ArchivedRun &run : runs)
        keyed.emplace_back(run.summary->startedAt_s(), std::move(run));
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto &one, const auto &other) { return one.first > other.first; });
    runs.clear();
    for (auto &[key, run] : keyed)
        runs.push_back(std::move(run));
}

} // namespace

HistoryContent readHistory(const ArchivePlaces &places, const RetentionLimits &limits)
{
    HistoryContent history;
    Trash::removeLeftovers(places.trash);
    const QDir folder(places.recordings);
    if (!folder.exists())
        return history;
    std::vector<FolderFile> files = listFolder(folder);
    expire(folder, files, limits, history);

    const RunIndex index(places.index);
    const auto known = index.read();
    IndexedFiles changed;
    IndexedFiles gone = known.value_or(IndexedFiles{});
    for (const FolderFile &file : files) {
        gone.remove(file.name);
        const QString path = folder.filePath(file.name);
        auto indexed = known ? knownOf(*known, file) : std::nullopt;
        if (!indexed || !addRuns(path, file, *indexed, history.runs)) {
            indexed = summariesOf(path, file.stamp);
            if (mayGrow(*indexed))
                continue;
            addRuns(path, file, *indexed, history.runs);
            changed.insert(file.name, *indexed);
        }
        if (indexed->summaries.empty())
            history.unreadable << path;
    }
    if (!known || !changed.isEmpty() || !gone.isEmpty())
        index.update(changed, gone.keys());
    sortNewestFirst(history.runs);
    return history;
}

qint64 historySize_bytes(const QString &recordings)
{
    qint64 size = 0;
    for (const QFileInfo &info : QDir(recordings).entryInfoList(QDir::Files))
        size += info.size();
    return size;
}

} // namespace corelane
