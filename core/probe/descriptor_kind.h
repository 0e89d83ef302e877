// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    timer,   ///< a timerfd, or an epoll of nothing else
    signal,  ///< a signalfd
    process, ///< a pidfd
    several, ///< an epoll, an inotify, an io_uring, a fanotify: any of many
};

/// Of process `pid`. Reads the link /proc/<pid>/fd/<descriptor>, and for a socket its protocol's
/// name, the attribute that sockfs has for it (net/socket.c, system.sockprotoname), for an epoll
/// the descriptors that /proc/<pid>/fdinfo/<descriptor> says it watches. A path is a file's or a
/// FIFO's; `mayStat` lets the file's own type be asked for, which is not wise where its file system
/// does not answer. Costs some microseconds.
DescriptorKind descriptorKind(int pid, int descriptor, bool mayStat);

/// The text of /proc/<pid>/fdinfo/<descriptor> of an epoll -> the descriptors that it watches.
std::vector<int> watchedDescriptors(std::string_view text);

/// What the link's text alone tells; of a socket `socket`, of a path outside of /dev `file`.
DescriptorKind descriptorKindOfLink(std::string_view link);

} // namespace corelane
