// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/commands.h"
#include "record/result.h"

#include <map>
#include <sys/types.h>
#include <utility>

namespace corelane {

/// A file descriptor that is closed with its owner; -1: none.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(Descriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor() { close(); }

    int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }
    void close();

private:
    int m_fd = -1;
};

struct Pipe {
    Descriptor readEnd;
    Descriptor writeEnd;
};

/// Both ends close on exec.
Result<Pipe> makePipe();

/// What a child is started with beside its command. Signals are at their defaults, none is blocked.
struct SpawnOptions {
    std::map<int, int> descriptors; ///< number in the child -> descriptor here; -1: /dev/null. 0, 1
                                    ///< and 2 are inherited otherwise
    bool ownGroup =
        false; ///< in a process group of its own, so that a signal reaches all it starts
};

/// Starts a program by its path, or by its name on PATH. Errors: it cannot be started, and why.
Result<pid_t> spawn(const Command &command, const SpawnOptions &options);

} // namespace corelane
