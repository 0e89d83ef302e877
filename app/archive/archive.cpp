// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"

#include "archive/notes_file.h"
#include "archive/run_index.h"
#include "archive/trash.h"
#include "files/file_writer.h"
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
        if (name.endsWith(kSuffix) && info.size() == 0) // somebody is about to write it
            continue;
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

/// A file of the folder with its runs.
struct ReadFile {
    FolderFile file;
    std::vector<ArchivedRun> runs;
};

KeptFile asTheLimitsSee(const ReadFile &read)
{
    KeptFile kept{.name = pathBytes(read.file.name),
                  .begun_s = read.file.stamp.modified_ms / 1000,
                  .size_bytes = read.file.stamp.size,
                  // A run that may be under way is nobody's to remove.
                  .isPinned = isPinned(read.file) || age_ms(read.file.stamp) < kStillGrowing_ms};
    std::optional<std::int64_t> begun_s;
    for (const ArchivedRun &run : read.runs)
        begun_s = std::max(begun_s, run.summary->startedAt_s());
    kept.begun_s = begun_s.value_or(kept.begun_s);
    return kept;
}

/// Moves what the limits do not keep to the desktop's trash, where that is possible, and out of the
/// list.
void expire(const QDir &folder, std::vector<ReadFile> &files, const RetentionLimits &limits,
            HistoryContent &history)
{
    std::vector<KeptFile> kept;
    std::transform(files.begin(), files.end(), std::back_inserter(kept), asTheLimitsSee);
    for (const std::string &name :
         expiredFiles(std::move(kept), limits, QDateTime::currentSecsSinceEpoch())) {
        const QString path = folder.filePath(pathText(name));
        const qint64 size = QFileInfo(path).size();
        if (!QFile::moveToTrash(path))
            continue;
        if (const QString notes = pathText(notesPath(pathBytes(path))); QFile::exists(notes))
            QFile::moveToTrash(notes);
        std::erase_if(files,
                      [&](const ReadFile &read) { return read.file.name == pathText(name); });
        ++history.expired;
        history.expired_bytes += size;
    }
}

/// What the index knows, and what it is to know.
struct IndexInUse {
    std::optional<IndexedFiles> known;
    IndexedFiles changed;
};

/// From the index where that knows the file as it is. Empty: it may be a run under way elsewhere.
std::optional<ReadFile> readFile(const QDir &folder, const FolderFile &file, IndexInUse &index,
                                 HistoryContent &history)
{
    ReadFile read{.file = file, .runs = {}};
    const QString path = folder.filePath(file.name);
    auto indexed = index.known ? knownOf(*index.known, file) : std::nullopt;
    if (!indexed || !addRuns(path, file, *indexed, read.runs)) {
        const bool isHeld = hasWriter(pathBytes(path));
        if (!isHeld)
            indexed = summariesOf(path, file.stamp);
        if (isHeld || mayGrow(*indexed)) {
            ++history.underWay;
            return std::nullopt;
        }
        addRuns(path, file, *indexed, read.runs);
        index.changed.insert(file.name, *indexed);
    }
    if (indexed->summaries.empty())
        history.unreadable << path;
    return read;
}

} // namespace

HistoryContent readHistory(const ArchivePlaces &places, const RetentionLimits &limits)
{
    HistoryContent history;
    Trash::removeLeftovers(places.trash);
    const QDir folder(places.recordings);
    if (!folder.exists())
        return history;
    const RunIndex kept(places.index);
    IndexInUse index{.known = kept.read(), .changed = {}};
    IndexedFiles gone = index.known.value_or(IndexedFiles{});
    std::vector<ReadFile> files;
    for (const FolderFile &file : listFolder(folder)) {
        gone.remove(file.name);
        if (auto read = readFile(folder, file, index, history))
            files.push_back(std::move(*read));
    }
    expire(folder, files, limits, history);
    if (!index.known || !index.changed.isEmpty() || !gone.isEmpty())
        kept.update(index.changed, gone.keys());
    for (ReadFile &read : files)
        std::move(read.runs.begin(), read.runs.end(), std::back_inserter(history.runs));
    sortNewestFirst(history.runs);
    return history;
}

HistoryContent readNewRecordings(const QString &recordings, const QSet<QString> &known)
{
    HistoryContent history;
    IndexInUse none;
    const QDir folder(recordings);
    for (const FolderFile &file : listFolder(folder)) {
        auto read =
            known.contains(file.name) ? std::nullopt : readFile(folder, file, none, history);
        if (read)
            std::move(read->runs.begin(), read->runs.end(), std::back_inserter(history.runs));
    }
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
