// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/descriptor_kind.h"

#include "record/text.h"
#include "system/proc_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <string>

namespace corelane {
namespace {

struct LinkRow {
    std::string_view begin;
    DescriptorKind kind;
};

/// The first that fits.
constexpr LinkRow kLinks[] = {
    {"pipe:", DescriptorKind::pipe},
    {"socket:", DescriptorKind::socket},
    {"anon_inode:[eventfd", DescriptorKind::pipe},
    {"anon_inode:[timerfd", DescriptorKind::timer},
    {"anon_inode:[signalfd", DescriptorKind::signal},
    {"anon_inode:[pidfd", DescriptorKind::process},
    {"pidfd:", DescriptorKind::process},
    {"anon_inode:[eventpoll", DescriptorKind::several},
    {"anon_inode:[io_uring", DescriptorKind::several},
    {"anon_inode:[fanotify", DescriptorKind::several},
    {"anon_inode:inotify", DescriptorKind::several},
    {"/dev/pts/", DescriptorKind::terminal},
    {"/dev/tty", DescriptorKind::terminal},
    {"/dev/console", DescriptorKind::terminal},
    {"/dev/pt", DescriptorKind::terminal}, // ptmx
    {"/dev/shm/", DescriptorKind::file},
    {"/dev/", DescriptorKind::unknown}, // by its type
    {"/", DescriptorKind::file},
};

/// Of a path that may be a FIFO's or a device's.
DescriptorKind kindOfType(const std::string &path, DescriptorKind otherwise)
{
    struct statx status {};
    // Without asking a server of the network, as far as that can be avoided.
    if (statx(AT_FDCWD, path.c_str(), AT_STATX_DONT_SYNC, STATX_TYPE, &status) != 0)
        return otherwise;
    if (S_ISFIFO(status.stx_mode))
        return DescriptorKind::pipe;
    if (S_ISREG(status.stx_mode) || S_ISDIR(status.stx_mode) || S_ISBLK(status.stx_mode))
        return DescriptorKind::file;
    return DescriptorKind::unknown;
}

DescriptorKind kindOfSocket(const std::string &path)
{
    char protocol[32];
    const ssize_t length =
        getxattr(path.c_str(), "system.sockprotoname", protocol, sizeof protocol);
    const std::string_view name(protocol, length > 0 ? static_cast<std::size_t>(length) : 0);
    return name.starts_with("UNIX") ? DescriptorKind::unixSocket : DescriptorKind::socket;
}

/// Empty where it cannot be read.
std::string linkOf(const std::string &path)
{
    char text[64]; // more is only a longer path
    const ssize_t length = readlink(path.c_str(), text, sizeof text);
    return {text, length > 0 ? static_cast<std::size_t>(length) : 0};
}

std::string descriptorPath(int pid, int descriptor)
{
    return "/proc/" + std::to_string(pid) + "/fd/" + std::to_string(descriptor);
}

/// Whether an epoll watches timers alone; of many descriptors it is not asked.
bool watchesTimersAlone(int pid, int descriptor)
{
    constexpr std::size_t kMany = 8;
    const std::vector<int> watched = watchedDescriptors(
        readSmallFile("/proc/" + std::to_string(pid) + "/fdinfo/" + std::to_string(descriptor))
            .value_or(""));
    return !watched.empty() && watched.size() <= kMany &&
           std::all_of(watched.begin(), watched.end(), [pid](int each) {
               return descriptorKindOfLink(linkOf(descriptorPath(pid, each))) ==
                      DescriptorKind::timer;
           });
}

} // namespace

std::vector<int> watchedDescriptors(std::string_view text)
{
    std::vector<int> watched;
    while (!text.empty()) {
        std::string_view line = takeLine(text);
        if (takeWord(line) != "tfd:") // proc(5)
            continue;
        if (const auto descriptor = toInteger<int>(takeWord(line)))
            watched.push_back(*descriptor);
    }
    return watched;
}

DescriptorKind descriptorKindOfLink(std::string_view link)
{
    for (const LinkRow &row : kLinks) {
        if (link.starts_with(row.begin))
            return row.kind;
    }
    return DescriptorKind::unknown;
}

DescriptorKind descriptorKind(int pid, int descriptor, bool mayStat)
{
    const std::string path = descriptorPath(pid, descriptor);
    const std::string text = linkOf(path);
    const DescriptorKind kind = descriptorKindOfLink(text);
    if (kind == DescriptorKind::socket)
        return kindOfSocket(path);
    if (text == "anon_inode:[eventpoll]" && watchesTimersAlone(pid, descriptor))
        return DescriptorKind::timer;
    const bool isOpen = kind == DescriptorKind::file || kind == DescriptorKind::unknown;
    return isOpen && text.starts_with('/') && mayStat ? kindOfType(path, kind) : kind;
}

} // namespace corelane
