// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/output_capture.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace corelane {
namespace {

/// Both ends of a new file. Errors: it cannot be made.
Result<Pipe> makeFile(const std::string &path)
{
    Pipe ends{FileDescriptor(),
              FileDescriptor(
                  open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC, 0600))};
    ends.readEnd = FileDescriptor(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!ends.readEnd || !ends.writeEnd)
        return Error{"cannot keep the command's output", path, std::strerror(errno)};
    return ends;
}

} // namespace

PassingFolder::~PassingFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

Result<OutputCapture> OutputCapture::openPipes()
{
    OutputCapture capture;
    for (Pipe &pipe : capture.m_ends) {
        Result<Pipe> made = makePipe();
        if (!made)
            return made.error();
        pipe = std::move(*made);
        setNonBlocking(pipe.readEnd.get(), true);
    }
    return capture;
}

Result<OutputCapture> OutputCapture::openFiles()
{
    std::error_code failed;
    const auto temporary = std::filesystem::temp_directory_path(failed);
    std::string folder = (failed ? "/tmp" : temporary.string()) + "/corelane-XXXXXX";
    if (!mkdtemp(folder.data()))
        return Error{"cannot keep the command's output", folder, std::strerror(errno)};
    OutputCapture capture;
    capture.m_folder = PassingFolder(folder);
    for (const std::size_t index : {0U, 1U}) {
        Result<Pipe> made = makeFile(folder + (index == 0 ? "/stdout" : "/stderr"));
        if (!made)
            return made.error();
        capture.m_ends[index] = std::move(*made);
    }
    return capture;
}

CapturedOutput OutputCapture::writeEnds() const
{
    return {.out = m_ends[0].writeEnd.get(), .err = m_ends[1].writeEnd.get()};
}

void OutputCapture::closeWriteEnds()
{
    for (Pipe &pipe : m_ends)
        pipe.writeEnd.close();
}

std::string OutputCapture::drain()
{
    return drain(0) + drain(1);
}

std::string OutputCapture::finish()
{
    std::string lines = drain();
    for (const std::size_t index : {0U, 1U}) {
        if (isOfFiles()) {
            skipToLastPart(index);
            lines += drain(index);
        }
    }
    return lines + m_lines.finish();
}

/// Of much that has not been read yet only the last line still matters: more than is kept was there
/// before.
void OutputCapture::skipToLastPart(std::size_t index)
{
    constexpr off_t kLastPart = 64 * 1024;
    struct stat status {};
    const int file = m_ends[index].readEnd.get();
    if (fstat(file, &status) == 0 && status.st_size - lseek(file, 0, SEEK_CUR) > kLastPart)
        lseek(file, -kLastPart, SEEK_END);
}

std::string OutputCapture::drain(std::size_t index)
{
    constexpr int kMostReads = 16; // the loop has other things to do as well
    std::string lines;
    std::array<char, 64 * 1024> bytes;
    const auto stream = index == 0 ? OutputLines::Stream::out : OutputLines::Stream::err;
    FileDescriptor &file = m_ends[index].readEnd;
    for (int reads = 0; file && reads < kMostReads; ++reads) {
        const ssize_t count = read(file.get(), bytes.data(), bytes.size());
        if (count < 0 || (count == 0 && isOfFiles()))
            break; // empty for now
        if (count == 0)
            file.close();
        if (m_isLeftOut)
            continue;
        lines += m_lines.feed(stream, {bytes.data(), static_cast<std::size_t>(count)});
    }
    return lines;
}

} // namespace corelane
