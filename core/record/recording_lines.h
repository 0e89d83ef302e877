// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <string>
#include <string_view>
#include <vector>

namespace corelane {

// Record -> text: the lines of FORMAT.md, each ended by a line feed. The reader
// (recording_reader.h) is their inverse.

inline constexpr int kRecordingVersion = 1;
inline constexpr std::string_view kRecordingWord = "corelane-recording";

/// The warning of a recording that is cut on its way to its reader or to its file, and how the
/// latter's text begins, before the system's reason.
inline constexpr std::string_view kRecordingCut = "recording-cut";
inline constexpr std::string_view kFileIsCut = "the recording's file is cut: ";

std::string versionLine();

/// The lines of all that a record, or what is known of one so far, holds; without the version.
std::string linesOf(const RunRecord &record);

/// One element of a record's lists, or its End; of a thread also its name and its death, where it
/// has them.
template <class Item>
std::string line(const Item &item);

/// The same of many, one behind the other.
template <class Item>
std::string allLines(const std::vector<Item> &items);

/// What became known of a thread after its birth was written.
std::string nameLine(int thread, std::string_view name);
std::string goneLine(int thread, std::int64_t died_ns);

/// A whole record as a recording, for "save as" and for tests.
std::string recordingText(const RunRecord &record);

} // namespace corelane
