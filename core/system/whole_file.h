// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/file_descriptor.h"
#include "system/result.h"

#include <sys/types.h>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace corelane {

/// Who may read a file that is made: whoever the umask lets, or its owner alone.
enum class Readers { asUsual, owner };

/// How long a FIFO or a device may take nothing before writing to it is given up.
inline constexpr std::chrono::seconds kFilePatience{10};

/// Takes a text piece by piece, and what makes one so: for texts that are not to be in memory as a
/// whole.
using TextSink = std::function<void(std::string_view)>;
using TextMaker = std::function<void(const TextSink &)>;

/// A file that is written as a whole, now or later: an export, a report, notes, settings. What was
/// there stays until all of the new content is on the disk: that is written into a temporary file
/// in the same folder, synced, and takes the old one's name and permissions. Where the name is a
/// symbolic link, the file that it leads to is replaced. What is no regular file (a FIFO, a device)
/// is opened at once, so that its reader sees no end before the content, and is written to as it
/// is; /dev/stdout, /dev/fd/N and the like are the descriptor itself. A temporary file whose writer
/// was killed is removed when the next file is written in its folder, a minute later at the
/// soonest. Usable from any thread, by one at a time.
class WholeFile {
public:
    /// Changes nothing yet. Errors: it cannot be written, and why, as far as that is known before.
    static Result<WholeFile> at(const std::string &path, Readers readers = Readers::asUsual,
                                std::chrono::milliseconds patience = kFilePatience);

    /// Tries whether the folder takes a new file, which at() does not look at.
    Status tryFolder() const;

    /// At most once. Errors: it is not written, or not known to be on the disk.
    Status write(std::string_view content);
    Status write(const TextMaker &make);

private:
    std::optional<Error> refused(int error) const;
    int replace(const TextMaker &make) const;
    int writeThrough(const TextMaker &make);

    std::string m_path;   ///< as it was given
    std::string m_target; ///< where its links lead
    Readers m_readers = Readers::asUsual;
    std::chrono::milliseconds m_patience{};
    bool m_isReplaced = true;       ///< a regular file, or none yet
    std::optional<mode_t> m_mode;   ///< the permissions of the file that is replaced
    FileDescriptor m_open;          ///< what is no regular file; empty for a FIFO without a reader
    bool m_isOwnDescriptor = false; ///< it was open before: its reader may take any time
};

/// Both at once.
Status writeWholeFile(std::string_view content, const std::string &path,
                      Readers readers = Readers::asUsual,
                      std::chrono::milliseconds patience = kFilePatience);

/// The same piece by piece. What comes behind an error is not written.
Status writeWholeFile(const TextMaker &make, const std::string &path);

/// Where a path leads: its last part's symbolic links resolved, whether there is a file or not.
/// Errors: they lead in a circle, or a folder on the way cannot be searched.
Result<std::string> linkTarget(const std::string &path);

/// fsync(2). An error number, or 0, also for what cannot be synced, such as on some network file
/// systems.
int syncFile(int descriptor);

/// Makes the names in the folder of `path` as durable as the files are. An error number, or 0, also
/// where the system cannot do that for a folder.
int syncFolderOf(const std::string &path);

} // namespace corelane
