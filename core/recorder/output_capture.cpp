// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/output_capture.h"

#include <fcntl.h>

#include <cerrno>
#include <cstring>
#include <vector>

namespace corelane {

Result<OutputCapture> OutputCapture::open()
{
    OutputCapture capture;
    for (Pipe &pipe : capture.m_pipes) {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0)
            return Error{"cannot create a pipe", std::strerror(errno), "close other programs"};
        fcntl(ends[0], F_SETFL, O_NONBLOCK);
        pipe = {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
    }
    return capture;
}

CapturedOutput OutputCapture::writeEnds() const
{
    return {.out = m_pipes[0].write.get(), .err = m_pipes[1].write.get()};
}

void OutputCapture::closeWriteEnds()
{
    for (Pipe &pipe : m_pipes)
        pipe.write.close();
}

std::string OutputCapture::drain()
{
    return drain(0) + drain(1);
}

std::string OutputCapture::drain(std::size_t index)
{
    constexpr int kMostReads = 16; // the loop has other things to do as well
    std::string lines;
    std::array<char, 64 * 1024> bytes;
    const auto stream = index == 0 ? OutputLines::Stream::out : OutputLines::Stream::err;
    FileDescriptor &file = m_pipes[index].read;
    for (int reads = 0; file && reads < kMostReads; ++reads) {
        const ssize_t count = read(file.get(), bytes.data(), bytes.size());
        if (count < 0)
            break; // empty for now
        if (count == 0)
            file.close();
        lines += m_lines.feed(stream, {bytes.data(), static_cast<std::size_t>(count)});
    }
    return lines;
}

} // namespace corelane
