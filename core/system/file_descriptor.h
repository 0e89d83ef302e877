// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/result.h"

#include <unistd.h>

#include <string_view>
#include <utility>

namespace corelane {

/// An open file descriptor, closed with its owner; -1 when there is none.
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number) : m_number(number) {}
    FileDescriptor(FileDescriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~FileDescriptor() { close(); }

    explicit operator bool() const { return m_number >= 0; }
    int get() const { return m_number; }
    void close()
    {
        if (m_number >= 0)
            ::close(std::exchange(m_number, -1));
    }

private:
    int m_number = -1;
};

struct Pipe {
    FileDescriptor readEnd;
    FileDescriptor writeEnd;
};

/// Both ends close on exec. Errors: the system refuses it.
Result<Pipe> makePipe();

/// Another descriptor of the same open file, numbered `lowest` or above; closes on exec. Errors:
/// there is no such descriptor, or none is free.
Result<FileDescriptor> duplicateOf(int descriptor, int lowest);

/// Whether reading and writing return with EAGAIN where they would wait.
void setNonBlocking(int descriptor, bool on);

/// Everything up to the end of file, or as far as it can be read without an error.
std::string readToEnd(int descriptor);

/// As write(2), but a reader that has gone is EPIPE and never SIGPIPE, and a limit of the file's
/// size is EFBIG and never SIGXFSZ. What this process does on those signals stays as it is, in all
/// threads.
ssize_t writeWithoutSignal(int descriptor, std::string_view bytes);

/// Writes all of them so, waiting where the other end is slow. The error number, or 0.
int writeAll(int descriptor, std::string_view bytes);

} // namespace corelane
