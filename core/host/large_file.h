// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <cstdint>
#include <string>

namespace corelane {

struct FileOptions {
    std::int64_t size_mib = 1;
    bool drop = true; ///< put it out of the page cache

    bool operator==(const FileOptions &) const = default;
};

/// Byte `index` of MiB `mib` of the file.
constexpr std::uint8_t byteOfFile(std::int64_t mib, std::int64_t index)
{
    return static_cast<std::uint8_t>((mib + index) % 251);
}

/// In the user's cache folder: $XDG_CACHE_HOME or ~/.cache, then corelane/large-file. One file
/// serves all sizes.
std::string largeFilePath();

/// Makes the file, or lengthens it to `size_mib`; what is there already and right is kept. Errors:
/// no folder, no space, with what to do; what had been there before stays.
Status provideFile(const std::string &path, std::int64_t size_mib);

/// Asks the kernel to forget the file's first MiB that it holds in memory (posix_fadvise(2),
/// POSIX_FADV_DONTNEED; written back first).
void dropFromCache(const std::string &path);

/// "12 of 512 MiB of the file were in the page cache": mincore(2), rounded down. Errors: the file
/// cannot be mapped.
Result<std::string> cacheSentence(const std::string &path, std::int64_t size_mib);

} // namespace corelane
