// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/descriptor_kind.h"

#include "record/text.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

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

std::string descriptorPath(int pid, int descriptor)
{
    return "/proc/" + std::to_string(pid) + "/fd/" + std::to_string(descriptor);
}

/// What stands behind `name` in the text of a file of fdinfo (proc(5)).
std::string_view fieldOf(std::string_view text, std::string_view name)
{
    while (!text.empty()) {
        std::string_view line = takeLine(text);
        if (takeWord(line) == name)
            return takeWord(line);
    }
    return {};
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
    const std::string text = descriptorLink(pid, descriptor);
    const DescriptorKind kind = descriptorKindOfLink(text);
    if (kind == DescriptorKind::socket)
        return kindOfSocket(path);
    const bool isOpen = kind == DescriptorKind::file || kind == DescriptorKind::unknown;
    return isOpen && text.starts_with('/') && mayStat ? kindOfType(path, kind) : kind;
}

DescriptorKind kindOfAny(std::span<const DescriptorKind> kinds)
{
    using enum DescriptorKind;
    DescriptorKind found = wakeUp;
    for (const DescriptorKind kind : kinds) {
        const bool isTold = kind == process || kind == timer || kind == signal || kind == wakeUp;
        if (!isTold)
            return several;
        const bool isLess =
            found == process || kind == wakeUp || (found == timer && kind == signal);
        if (!isLess)
            found = kind;
    }
    return found;
}

std::string descriptorLink(int pid, int descriptor)
{
    char text[64]; // more is only a longer path
    const ssize_t length = readlink(descriptorPath(pid, descriptor).c_str(), text, sizeof text);
    return {text, length > 0 ? static_cast<std::size_t>(length) : 0};
}

bool isWritable(int pid, int descriptor)
{
    struct stat link {};
    return lstat(descriptorPath(pid, descriptor).c_str(), &link) == 0 &&
           (link.st_mode & S_IWUSR) != 0;
}

std::optional<std::uint64_t> inodeOfLink(std::string_view link)
{
    const std::size_t begin = link.find(":[");
    if (begin == std::string_view::npos || !link.ends_with(']'))
        return std::nullopt;
    return toInteger<std::uint64_t>(link.substr(begin + 2, link.size() - begin - 3));
}

bool isNonBlocking(std::string_view text)
{
    const auto flags = toInteger<unsigned>(fieldOf(text, "flags:"), 8);
    return flags && (*flags & O_NONBLOCK) != 0;
}

std::optional<std::int64_t> eventNumber(std::string_view text)
{
    return toInteger<std::int64_t>(fieldOf(text, "eventfd-id:"));
}

} // namespace corelane
