// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/output_capture.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace corelane {
namespace {

constexpr off_t kPart = 64 * 1024;
constexpr off_t kWhole = 1024 * 1024; ///< as much as is kept on disk in any case

std::string temporaryFolder()
{
    std::error_code failed;
    const auto folder = std::filesystem::temp_directory_path(failed);
    return failed ? "/tmp" : folder.string();
}

std::string fileIn(const std::string &folder, std::size_t index)
{
    return folder + (index == 0 ? "/stdout" : "/stderr");
}

std::string linkOf(const FileDescriptor &file)
{
    return "/proc/self/fd/" + std::to_string(file.get());
}

Error notKept(const std::string &path)
{
    return {CORELANE_TR("recorder.output-not-kept", "cannot keep the command's output"), path,
            verbatim(std::strerror(errno))};
}

/// Both ends of the file that was opened for writing, by a second way to it: `path`. Errors: it
/// cannot be opened.
Result<Pipe> endsOf(FileDescriptor writeEnd, const std::string &path)
{
    Pipe ends{FileDescriptor(), std::move(writeEnd)};
    if (ends.writeEnd)
        ends.readEnd = FileDescriptor(open(path.c_str(), O_RDWR | O_CLOEXEC)); // see shed()
    if (!ends.readEnd)
        return notKept(path);
    return ends;
}

Result<Pipe> makeNamedFile(const std::string &path)
{
    return endsOf(FileDescriptor(
                      open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC, 0600)),
                  path);
}

/// A file without a name, which goes with the last that has it open.
Result<Pipe> makeFile(const std::string &folder)
{
    FileDescriptor file(open(folder.c_str(), O_WRONLY | O_APPEND | O_TMPFILE | O_CLOEXEC, 0600));
    const std::string path = linkOf(file);
    return endsOf(std::move(file), path);
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
    OutputCapture capture;
    capture.m_isOfFiles = true;
    const std::string temporary = temporaryFolder();
    for (Pipe &ends : capture.m_ends) {
        if (Result<Pipe> made = makeFile(temporary))
            ends = std::move(*made);
    }
    if (capture.m_ends[0].readEnd && capture.m_ends[1].readEnd)
        return capture;
    std::string folder = temporary + "/corelane-XXXXXX"; // a file system that knows no such files
    if (!mkdtemp(folder.data()))
        return notKept(folder);
    capture.m_folder = PassingFolder(folder);
    for (const std::size_t index : {0U, 1U}) {
        Result<Pipe> made = makeNamedFile(fileIn(folder, index));
        if (!made)
            return made.error();
        capture.m_ends[index] = std::move(*made);
    }
    return capture;
}

std::string OutputCapture::keepFiles()
{
    if (!isOfFiles() || !m_folder.path().empty())
        return m_folder.keep();
    std::string folder = temporaryFolder() + "/corelane-XXXXXX";
    if (!mkdtemp(folder.data()))
        return {};
    for (const std::size_t index : {0U, 1U}) {
        [[maybe_unused]] const int linked =
            linkat(AT_FDCWD, linkOf(m_ends[index].readEnd).c_str(), AT_FDCWD,
                   fileIn(folder, index).c_str(), AT_SYMLINK_FOLLOW);
    }
    return folder;
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
    struct stat status {};
    const int file = m_ends[index].readEnd.get();
    if (fstat(file, &status) == 0 && status.st_size - lseek(file, 0, SEEK_CUR) > kPart)
        lseek(file, status.st_size - kPart, SEEK_SET);
}

/// Bounds what a command that prints much takes of the disk: what nobody will read is passed over,
/// and what has been read but for its last part is given back, as far as the file system can.
void OutputCapture::shed(std::size_t index)
{
    struct stat status {};
    const int file = m_ends[index].readEnd.get();
    if (fstat(file, &status) == 0 && status.st_size - lseek(file, 0, SEEK_CUR) > kWhole)
        skipToLastPart(index);
    const off_t to = lseek(file, 0, SEEK_CUR) - kPart;
    const off_t from = std::max(m_shed[index], kPart);
    if (to - from > kWhole &&
        fallocate(file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, from, to - from) == 0)
        m_shed[index] = to;
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
    if (isOfFiles())
        shed(index);
    return lines;
}

} // namespace corelane
