// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// What a descriptor of a process leads to, for one who waits for it.
enum class DescriptorKind {
    unknown,
    pipe,       ///< a pipe, a FIFO, an eventfd
    unixSocket, ///< a socket to a process of this machine
    socket,     ///< any other
    file,       ///< a regular file, a directory, a block device
    terminal,
    timer,   ///< a timerfd
    signal,  ///< a signalfd
    process, ///< a pidfd
    several, ///< an epoll, an inotify, an io_uring, a fanotify: any of many
    wakeUp,  ///< of several: nothing but what its own process may write to
};

/// Of process `pid`. Reads the link /proc/<pid>/fd/<descriptor>, and for a socket its protocol's
/// name, the attribute that sockfs has for it (net/socket.c, system.sockprotoname). A path is a
/// file's or a FIFO's; `mayStat` lets the file's own type be asked for, which is not wise where its
/// file system does not answer. Costs some microseconds.
DescriptorKind descriptorKind(int pid, int descriptor, bool mayStat);

/// What one waits for who waits for any of several: a process, else time, else a signal, where
/// there is nothing but these; `several` where there is anything else; `wakeUp` of none.
DescriptorKind kindOfAny(std::span<const DescriptorKind> kinds);

/// The text of the link /proc/<pid>/fd/<descriptor>, at most 64 bytes of it; empty where it cannot
/// be read.
std::string descriptorLink(int pid, int descriptor);
/// Whether it is open for writing, by the link's permissions (proc(5)).
bool isWritable(int pid, int descriptor);
/// "socket:[4711]" -> 4711; empty where the text is not like that.
std::optional<std::uint64_t> inodeOfLink(std::string_view link);
/// Whether who reads from it never waits in the reading, by the text of its /proc/<pid>/fdinfo.
bool isNonBlocking(std::string_view text);
/// The number of an eventfd, by the text of its /proc/<pid>/fdinfo; empty before Linux 5.2.
std::optional<std::int64_t> eventNumber(std::string_view text);

/// The text of /proc/<pid>/fdinfo/<descriptor> of an epoll -> the descriptors that it watches.
std::vector<int> watchedDescriptors(std::string_view text);

/// What the link's text alone tells; of a socket `socket`, of a path outside of /dev `file`.
DescriptorKind descriptorKindOfLink(std::string_view link);

} // namespace corelane
