// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "system/file_descriptor.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace corelane {

/// Where recordings are kept whose file nobody names: $XDG_DATA_HOME/corelane/recordings, in
/// ~/.local/share without it; empty without a home.
std::string keptRecordingsFolder();

/// What is done about a file that is not there.
enum class IfAbsent { make, refuse };

/// How long another writer of the same file is waited for.
inline constexpr std::chrono::seconds kWriterPatience{5};

inline constexpr Term kAnotherFile = CORELANE_TR("recording.another-file", "choose another file");

/// Why a recording, or a part of it, is not in its file.
Error cannotKeep(const std::string &path, Sentence why);

/// A file that recordings are kept in, open for adding to it. As long as this lives, and the
/// recorder that has its descriptor, no other Corelane writes to it (flock(2), which all of them
/// ask for; where the file system knows no locks, it is as if nobody else were there). Readable by
/// its owner alone when it is made: a recording holds the command line and what the run printed.
/// One that was made and got nothing is removed in the end. Usable from any thread, by one at a
/// time.
class RecordingFile {
public:
    using Opened = Result<std::shared_ptr<RecordingFile>>;

    /// Looks at what is there before anything is made. Errors: a file that is no recording.
    static Status check(const std::string &path);

    /// Errors: it cannot be opened or made, is no regular file, is something else than a recording,
    /// or another writer has it, who is named.
    static Opened open(const std::string &path, IfAbsent ifAbsent = IfAbsent::make,
                       std::chrono::milliseconds patience = kWriterPatience);

    /// A new one in keptRecordingsFolder(), which is made, under a name that no other has at the
    /// same moment: the moment and what it is of, a model or the kind of a study, such as
    /// "2026-11-23T10-42-18-python.threads.corelane". Errors: the folder takes no file.
    static Opened make(std::string_view of);

    ~RecordingFile();
    RecordingFile(const RecordingFile &) = delete;
    RecordingFile &operator=(const RecordingFile &) = delete;

    const std::string &path() const { return m_path; }
    int descriptor() const { return m_file.get(); }
    /// -1: it cannot be told.
    std::int64_t size_bytes() const;

    /// Whether its last line has no line feed, and so was cut: what is added would become a part of
    /// it.
    bool endsInsideLine() const;
    /// Drops such a line where it lies behind `from_bytes`.
    void dropCutLine(std::int64_t from_bytes = 0);

    /// Adds whole lines, in the place of a recorder that is gone.
    Status add(std::string_view lines);

    /// Brings all of it to the disk. Errors: it is not there, has fewer bytes than `atLeast_bytes`,
    /// or is not at its path any more.
    Status keep(std::int64_t atLeast_bytes);

private:
    RecordingFile(std::string path, FileDescriptor file, bool isMade);

    std::string m_path;
    FileDescriptor m_file;
    bool m_isMade; ///< by this object
};

} // namespace corelane
