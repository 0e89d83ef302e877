// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "system/file_descriptor.h"

#include <poll.h>

#include <string>
#include <string_view>

namespace corelane {

/// Where the recording goes: a stream, whose reader may be slow or go away, and a file as well,
/// which is to survive both ends. One failing does not touch the other: that one gets a
/// `recording-cut` warning and goes on.
class RecordingSink {
public:
    /// Errors: the file cannot be opened for appending, or the descriptor is not open.
    static Result<RecordingSink> open(const std::string &outputPath, int recordingFd);

    /// Takes whole lines; flush() writes them.
    void write(std::string_view lines);
    /// The file gets everything, the stream what its reader takes without waiting.
    void flush();
    /// Gives the stream the rest, as long as its reader takes.
    void finish();

    /// For poll(): when to flush again, and the reader's going away; then what it found.
    pollfd waiting() const;
    void take(const pollfd &found);
    bool hasReaderGone() const { return m_hasReaderGone; }

private:
    void writeFile();
    void writeStream();
    void warnStream(const std::string &text);
    void closeStream() { m_stream = -1; }

    FileDescriptor m_file;
    std::string m_fileLines; ///< not yet written

    int m_stream = -1; ///< not ours to close
    bool m_isPipe = false;
    bool m_isFull = false; ///< the queue reached its bound: nothing more is taken
    std::string m_queue;
    std::size_t m_sent = 0; ///< bytes of the queue that are written
    bool m_hasReaderGone = false;
};

} // namespace corelane
