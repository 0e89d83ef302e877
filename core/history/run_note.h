// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace corelane {

/// What a person says of a run.
struct RunNote {
    std::string name; ///< what the run is called; empty: by its model
    std::string note;
    bool isPinned = false; ///< kept, whatever its age

    bool isEmpty() const { return name.empty() && note.empty() && !isPinned; }
    bool operator==(const RunNote &) const = default;
};

/// The notes on a file's recordings, by their number in the file, from 1.
///
/// They are kept in a small file beside the recording and not in it, which is never changed, nor in
/// an index, which may be lost and made anew: so they move with the recording, and two windows
/// never write to one file of notes for all. The format is in record/FORMAT.md.
using RunNotes = std::map<int, RunNote>;

/// The file's text; empty when there is nothing to keep.
std::string notesText(const RunNotes &notes);
/// Its inverse. What it does not know is left out: a damaged line loses itself alone.
RunNotes readNotes(std::string_view text);

/// Where the notes on a recording's file are kept.
std::string notesPath(const std::string &recording);

} // namespace corelane
