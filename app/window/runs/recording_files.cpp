// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/recording_files.h"

#include "archive/notes_file.h"
#include "files/path_text.h"
#include "files/save_file.h"
#include "record/recording_lines.h"
#include "record/recording_parts.h"
#include "window/runs/run_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace corelane {

QString recordingsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/recordings");
}

Result<QString> newRecordingPath(const std::string &model)
{
    const QDir folder(recordingsFolder());
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{"recordings cannot be kept: the folder cannot be made",
                     pathBytes(folder.path()), "check its permissions"};
    const QString name = recordingName(
        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")), model);
    QString path = folder.filePath(name);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(QString(name).replace(QStringLiteral(".corelane"),
                                                     QStringLiteral("-%1.corelane").arg(number)));
    return path;
}

std::vector<RunEntry> entriesOf(const QString &file,
                                const std::vector<std::shared_ptr<const RunRecord>> &records)
{
    const RunNotes notes = readNotesOf(file);
    std::vector<RunEntry> entries;
    int part = 0;
    for (const std::shared_ptr<const RunRecord> &record : records) {
        const auto note = notes.find(++part);
        entries.push_back({.record = record,
                           .file = file,
                           .problem = cutProblem(*record),
                           .part = part,
                           .note = note == notes.end() ? RunNote{} : note->second});
    }
    return entries;
}

QString cutProblem(const RunRecord &record)
{
    return record.end
               ? QString()
               : QCoreApplication::translate("corelane::RecordingFiles",
                                             "The recording stops before the end of the run");
}

namespace {

/// Its own bytes: the lines in the order in which they came, and those that this version does not
/// know where they stood.
Result<std::string> textOf(const RunEntry &run)
{
    if (run.file.isEmpty() || !QFile::exists(run.file)) {
        if (run.extent == Extent::whole)
            return recordingText(*run.record);
        return Error{"the recording is gone", pathBytes(run.file), {}};
    }
    const Result<std::string> text = readText(pathBytes(run.file));
    if (!text)
        return text.error();
    const auto parts = recordingParts(*text);
    if (run.part < 1 || static_cast<std::size_t>(run.part) > parts.size())
        return Error{"the file no longer holds this recording", pathBytes(run.file), {}};
    return std::string(parts[static_cast<std::size_t>(run.part - 1)]);
}

} // namespace

Status saveRecordings(const std::vector<RunEntry> &runs, const QString &path)
{
    std::string all;
    for (const RunEntry &run : runs) {
        const Result<std::string> text = textOf(run);
        if (!text)
            return text.error();
        all += *text;
    }
    return saveFile(all, pathBytes(path));
}

} // namespace corelane
