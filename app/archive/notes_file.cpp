// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/notes_file.h"

#include "files/path_text.h"
#include "files/save_file.h"

#include <QFile>

namespace corelane {
namespace {

QString pathOf(const QString &recording)
{
    return pathText(notesPath(pathBytes(recording)));
}

} // namespace

RunNotes readNotesOf(const QString &recording)
{
    constexpr qint64 kMost = 1 << 20; // no person writes more about the runs of one file
    QFile file(pathOf(recording));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readNotes(file.read(kMost).toStdString());
}

Status saveNoteOf(const QString &recording, int part, const RunNote &note)
{
    RunNotes notes = readNotesOf(recording);
    notes[part] = note;
    const std::string text = notesText(notes);
    const QString path = pathOf(recording);
    if (text.empty()) {
        if (QFile::exists(path) && !QFile::remove(path))
            return Error{CORELANE_TR("archive.notes-not-removed", "cannot remove the notes"),
                         pathBytes(path),
                         {}};
        return Done{};
    }
    return saveFile(text, pathBytes(path), Readers::owner);
}

} // namespace corelane
