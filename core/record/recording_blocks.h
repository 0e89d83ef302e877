// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/reading_progress.h"
#include "record/run_record.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <future>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace corelane {

/// A recording's file in blocks of whole lines. While somebody takes one in, the next one is read
/// on another thread, and with it the lines of stretches on cores, which are most of a large
/// recording.
class RecordingBlocks {
public:
    struct Block {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0; ///< of its whole lines; where there are none, of all
        std::size_t read = 0; ///< with the beginning of the next block's first line
        std::vector<std::optional<OnCpu>> onLines; ///< see RecordingReader::feed; or none

        std::string_view lines() const { return {bytes.get(), size}; }
        std::string_view rest() const { return {bytes.get() + size, read - size}; }
    };

    /// `file` outlives this. Whether it could be read to its end, it tells itself.
    explicit RecordingBlocks(std::FILE *file) : m_file(file) {}

    /// Valid until the next call; null at the end.
    const Block *next();

private:
    void read(std::string_view begun, Block &block) const;

    std::FILE *m_file;
    Block m_current;
    Block m_next;
    std::future<void> m_ahead;
};

/// Tells how far reading has come; false: it was cancelled. Null: nobody asks.
inline bool goesOn(ReadingProgress *progress, const RecordingBlocks::Block &block)
{
    if (!progress)
        return true;
    progress->add(static_cast<std::int64_t>(block.size));
    return !progress->isCancelled();
}

} // namespace corelane
