// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/file_holder.h"

#include "record/text.h"
#include "system/proc_file.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <algorithm>
#include <charconv>

namespace corelane {
namespace {

/// "08:01:1234567": the device in hexadecimal digits, the inode in decimal ones.
bool isSame(std::string_view name, const LockedFile &file)
{
    const auto takeNumber = [&name](int base) {
        std::uint64_t number = 0;
        const auto end = std::from_chars(name.data(), name.data() + name.size(), number, base).ptr;
        name.remove_prefix(static_cast<std::size_t>(end - name.data()));
        name.remove_prefix(std::min<std::size_t>(1, name.size())); // the colon
        return number;
    };
    const std::uint64_t major = takeNumber(16);
    const std::uint64_t minor = takeNumber(16);
    return takeNumber(10) == file.inode && major == file.major && minor == file.minor;
}

} // namespace

std::optional<pid_t> holderIn(std::string_view locks, const LockedFile &file)
{
    // "1: FLOCK  ADVISORY  WRITE 4711 08:01:1234567 0 EOF"; one that waits has "->" as second word.
    while (!locks.empty()) {
        std::string_view line = takeLine(locks);
        takeWord(line);
        const bool isHeld = takeWord(line) == "FLOCK";
        takeWord(line);
        takeWord(line);
        const auto pid = toInteger<pid_t>(takeWord(line));
        if (isHeld && isSame(takeWord(line), file) && pid && *pid > 0)
            return pid; // 0 or below: a process of another PID namespace
    }
    return std::nullopt;
}

std::string holderText(int file)
{
    struct stat status {};
    if (fstat(file, &status) != 0)
        return {};
    const auto holder = holderIn(
        readSmallFile("/proc/locks").value_or(""),
        {.major = major(status.st_dev), .minor = minor(status.st_dev), .inode = status.st_ino});
    if (!holder)
        return {};
    std::string name = readSmallFile("/proc/" + std::to_string(*holder) + "/comm").value_or("");
    while (!name.empty() && name.back() == '\n')
        name.pop_back();
    return std::to_string(*holder) + (name.empty() ? "" : " (" + name + ")");
}

} // namespace corelane
