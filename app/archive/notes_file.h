// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/run_note.h"
#include "record/result.h"

#include <QString>

namespace corelane {

// The notes beside a recording's file, see history/run_note.h. For any thread.

/// None where there is no such file.
RunNotes readNotesOf(const QString &recording);

/// Sets the note on one recording of a file and leaves those on the others; removes the file of
/// notes when nothing is left to keep. Errors: the folder refuses it; the old notes stay then.
Status saveNoteOf(const QString &recording, int part, const RunNote &note);

} // namespace corelane
