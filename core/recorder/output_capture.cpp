// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/output_capture.h"

namespace corelane {

Result<OutputCapture> OutputCapture::open()
{
    OutputCapture capture;
    for (Pipe &pipe : capture.m_pipes) {
        Result<Pipe> made = makePipe();
        if (!made)
            return made.error();
        pipe = std::move(*made);
        setNonBlocking(pipe.readEnd.get(), true);
    }
    return capture;
}

CapturedOutput OutputCapture::writeEnds() const
{
    return {.out = m_pipes[0].writeEnd.get(), .err = m_pipes[1].writeEnd.get()};
}

void OutputCapture::closeWriteEnds()
{
    for (Pipe &pipe : m_pipes)
        pipe.writeEnd.close();
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
    FileDescriptor &file = m_pipes[index].readEnd;
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
