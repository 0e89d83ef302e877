// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <cstdint>
#include <functional>
#include <string>

namespace corelane {

struct FileOptions {
    std::int64_t size_mib = 1;
    bool drop = true; ///< put it out of the page cache

    bool operator==(const FileOptions &) const = default;
};

/// In the user's cache folder: $XDG_CACHE_HOME or ~/.cache, then corelane/large-file. One file
/// serves all sizes.
std::string largeFilePath();

/// Says whether to go on; asked at least once for each MiB, and while another host is at the file.
using GoOn = std::function<bool()>;

/// Makes the file, or lengthens it to `size_mib`; what is there already and right is kept. The
/// first byte of MiB m is m modulo 251, its last one (m + 2^20 - 1) modulo 251; what is between
/// does not compress. Hosts at the same file make it one after the other. Returns false if it was
/// not to go on: what has been made then stays for the next time. Errors: no folder, no space,
/// with what to do; what had been there before stays.
Result<bool> provideFile(const std::string &path, std::int64_t size_mib, const GoOn &goOn);

/// Asks the kernel to forget the file's first MiB that it holds in memory (posix_fadvise(2),
/// POSIX_FADV_DONTNEED; written back first).
void dropFromCache(const std::string &path, std::int64_t size_mib);

/// The first bytes of the file that the kernel holds in memory (mincore(2)). Errors: the file
/// cannot be mapped.
Result<std::int64_t> cached_bytes(const std::string &path, std::int64_t size_mib);

/// "12 of 512 MiB of the file were in the page cache when the run began".
std::string cacheSentence(const Result<std::int64_t> &cached_bytes, std::int64_t size_mib);

} // namespace corelane
