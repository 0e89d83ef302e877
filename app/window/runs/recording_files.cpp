// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/recording_files.h"

#include "analysis/figures/missing.h"
#include "archive/notes_file.h"
#include "charts/language.h"
#include "files/path_text.h"
#include "files/save_file.h"
#include "launch/recording_file.h"
#include "record/recording_lines.h"
#include "record/recording_parts.h"

#include <QFile>

namespace corelane {

QString recordingsFolder()
{
    return pathText(keptRecordingsFolder());
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
    return record.isCut ? said(notDone(record)) : QString();
}

namespace {

/// Its own bytes: the lines in the order in which they came, and those that this version does not
/// know where they stood.
Result<std::string> textOf(const RunEntry &run)
{
    if (run.file.isEmpty() || !QFile::exists(run.file)) {
        if (run.extent == Extent::whole)
            return recordingText(*run.record);
        return Error{
            CORELANE_TR("recording.gone", "the recording is gone"), pathBytes(run.file), {}};
    }
    return readPart(pathBytes(run.file), run.part);
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
    return saveFile(all, pathBytes(path), Readers::owner);
}

} // namespace corelane
