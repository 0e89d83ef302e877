// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/held_child.h"
#include "recorder/output_lines.h"
#include "system/file_descriptor.h"

#include <sys/types.h>

#include <array>
#include <string>
#include <utility>

namespace corelane {

/// A folder that goes with its owner, and all in it, unless it is kept.
class PassingFolder {
public:
    PassingFolder() = default;
    explicit PassingFolder(std::string path) : m_path(std::move(path)) {}
    PassingFolder(PassingFolder &&other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    PassingFolder &operator=(PassingFolder &&other) noexcept
    {
        std::swap(m_path, other.m_path);
        return *this;
    }
    ~PassingFolder();

    const std::string &path() const { return m_path; } ///< empty: there is none
    std::string keep() { return std::exchange(m_path, {}); }

private:
    std::string m_path;
};

/// What is behind the command's stdout and stderr: pipes, which are emptied whatever happens, so
/// that a command that prints much is never held up for long; or files, which whoever is left
/// running can go on to write.
class OutputCapture {
public:
    /// Errors: the system refuses pipes.
    static Result<OutputCapture> openPipes();
    /// Files in the temporary folder, which have no name unless they are kept, where the file
    /// system has such; so that whatever happens to this process, none is left behind. Of each, the
    /// first 64 KiB and what is about to be read are kept on disk, and all of it up to 1 MiB.
    /// Errors: they cannot be made.
    static Result<OutputCapture> openFiles();

    CapturedOutput writeEnds() const;
    /// Once the child has them, only it and its children may hold the pipes open.
    void closeWriteEnds();

    /// The descriptor to wait for, by index 0 (stdout) and 1 (stderr); -1 once it is closed, and
    /// for a file, which nothing can wait for.
    int readEnd(std::size_t index) const { return isOfFiles() ? -1 : m_ends[index].readEnd.get(); }
    bool isOfFiles() const { return m_isOfFiles; }
    /// The files stay when this object goes, as "stdout" and "stderr" in a folder; its path, or
    /// none.
    std::string keepFiles();
    /// Whether a part of the files is not on disk any more: it reads as zeros.
    bool hasShed() const { return m_shed[0] > 0 || m_shed[1] > 0; }

    /// From here on what is printed is read and forgotten: somebody wants it in no recording.
    void leaveOut() { m_isLeftOut = true; }

    /// The recording's lines for what has been printed since the last call. Reads without waiting.
    std::string drain();
    std::string finish();

    const std::string &lastErrorLine() const { return m_lines.lastErrorLine(); }

private:
    std::string drain(std::size_t index);
    void skipToLastPart(std::size_t index);
    void shed(std::size_t index);

    std::array<Pipe, 2> m_ends;
    bool m_isOfFiles = false;
    PassingFolder m_folder;        ///< of the files that have names; else none
    std::array<off_t, 2> m_shed{}; ///< by index: up to where
    OutputLines m_lines;           ///< has nothing of what is left out
    bool m_isLeftOut = false;
};

} // namespace corelane
