// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace corelane {

/// A file as /proc/locks names it.
struct LockedFile {
    unsigned major = 0; ///< of the device of its file system
    unsigned minor = 0;
    std::uint64_t inode = 0;
};

/// Who has the lock of flock(2) on it, by the text of /proc/locks (proc(5)): the process that took
/// it. Empty where there is none, or it is not to be seen from here. Pure.
std::optional<pid_t> holderIn(std::string_view locks, const LockedFile &file);

/// "4711 (corelane)", the process that has locked this open file; empty where that cannot be told.
std::string holderText(int file);

} // namespace corelane
