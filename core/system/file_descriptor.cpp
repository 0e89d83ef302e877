// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/file_descriptor.h"

#include <fcntl.h>
#include <poll.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>

namespace corelane {

namespace {

constexpr Term kCloseOthers = CORELANE_TR("descriptor.close-others", "close other programs");

} // namespace

Result<Pipe> makePipe()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return Error{CORELANE_TR("descriptor.no-pipe", "cannot make a pipe"), std::strerror(errno),
                     kCloseOthers};
    return Pipe{FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

Result<FileDescriptor> duplicateOf(int descriptor, int lowest)
{
    FileDescriptor duplicate(fcntl(descriptor, F_DUPFD_CLOEXEC, lowest));
    if (!duplicate)
        return Error{sentence(CORELANE_TR("descriptor.not-handed-over",
                                          "cannot hand over descriptor {descriptor}"),
                              arg<"descriptor">(std::to_string(descriptor))),
                     std::strerror(errno), kCloseOthers};
    return duplicate;
}

void setNonBlocking(int descriptor, bool on)
{
    const int flags = fcntl(descriptor, F_GETFL);
    fcntl(descriptor, F_SETFL, on ? flags | O_NONBLOCK : flags & ~O_NONBLOCK);
}

std::string readToEnd(int descriptor)
{
    std::string text;
    std::array<char, 4096> block;
    for (;;) {
        const ssize_t count = read(descriptor, block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return text;
        text.append(block.data(), static_cast<std::size_t>(count));
    }
}

ssize_t writeWithoutSignal(int descriptor, std::string_view bytes)
{
    // Each of the two is sent to the thread that writes: held back here and taken if it has come.
    sigset_t sent;
    sigset_t before;
    sigset_t pending;
    sigemptyset(&sent);
    sigaddset(&sent, SIGPIPE);
    sigaddset(&sent, SIGXFSZ);
    pthread_sigmask(SIG_BLOCK, &sent, &before);
    sigpending(&pending);
    const ssize_t count = write(descriptor, bytes.data(), bytes.size());
    const int error = errno;
    const int signal = count >= 0 ? 0 : error == EPIPE ? SIGPIPE : error == EFBIG ? SIGXFSZ : 0;
    if (signal != 0 && sigismember(&pending, signal) == 0) {
        sigset_t taken;
        sigemptyset(&taken);
        sigaddset(&taken, signal);
        const timespec none{};
        while (sigtimedwait(&taken, nullptr, &none) < 0 && errno == EINTR) {
        }
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    errno = error;
    return count;
}

int writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = writeWithoutSignal(descriptor, bytes);
        if (count >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(count));
        } else if (errno == EAGAIN) {
            pollfd waiting{.fd = descriptor, .events = POLLOUT, .revents = 0};
            poll(&waiting, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

} // namespace corelane
