// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/recording_sink.h"

#include "record/recording_lines.h"
#include "record/text.h"
#include "system/persons_folder.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>

namespace corelane {
namespace {

constexpr std::size_t kLongestQueue = 64 << 20;

std::string cutWarning(const std::string &why)
{
    return line(Warning{std::string(kRecordingCut), why});
}

bool isPipe(int descriptor)
{
    struct stat status {};
    return fstat(descriptor, &status) == 0 && S_ISFIFO(status.st_mode);
}

/// What is appended to a file whose last line was cut would become part of that line.
bool endsInsideLine(int file)
{
    struct stat status {};
    char last = '\n';
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size == 0)
        return false;
    return pread(file, &last, 1, status.st_size - 1) == 1 && last != '\n';
}

/// The descriptor that the path names is taken as it is, with its lock; no child gets it.
FileDescriptor openOrTake(const std::string &path)
{
    constexpr std::string_view kDescriptors = "/dev/fd/";
    if (!path.starts_with(kDescriptors))
        return FileDescriptor(
            open(path.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, kPersonsFileMode));
    const int number =
        toInteger<int>(std::string_view(path).substr(kDescriptors.size())).value_or(-1);
    return FileDescriptor(fcntl(number, F_SETFD, FD_CLOEXEC) == 0 ? number : -1);
}

constexpr Term kOtherFile = CORELANE_TR("recorder.other-file", "choose another file");

Result<FileDescriptor> openFile(const std::string &path)
{
    FileDescriptor file = openOrTake(path);
    if (!file)
        return Error{CORELANE_TR("recorder.not-written", "cannot write the recording"),
                     placed(path, verbatim(std::strerror(errno))), kOtherFile};
    if (endsInsideLine(file.get()))
        return Error{
            CORELANE_TR("recorder.not-appended", "cannot append the recording"),
            sentence(CORELANE_TR("recorder.cut-end", "{file} ends in the middle of a line"),
                     arg<"file">(path)),
            kOtherFile};
    return file;
}

} // namespace

Result<RecordingSink> RecordingSink::open(const std::string &outputPath, int recordingFd)
{
    RecordingSink sink;
    if (fcntl(recordingFd, F_GETFD) < 0)
        return Error{
            CORELANE_TR("recorder.no-descriptor", "the descriptor for the recording is not open"),
            std::to_string(recordingFd),
            {}};
    if (recordingFd > STDERR_FILENO)
        fcntl(recordingFd, F_SETFD, FD_CLOEXEC);
    sink.m_stream = recordingFd;
    sink.m_isPipe = isPipe(recordingFd);
    if (sink.m_isPipe)
        setNonBlocking(recordingFd, true);
    if (!outputPath.empty()) {
        auto file = openFile(outputPath);
        if (!file)
            return file.error();
        sink.m_file = std::move(*file);
    }
    return sink;
}

void RecordingSink::write(std::string_view lines)
{
    if (m_file)
        m_fileLines += lines;
    if (m_stream < 0 || m_isFull)
        return;
    if (m_queue.size() - m_sent + lines.size() > kLongestQueue) {
        warnStream("the reader of the recording was too slow: what follows is missing");
        m_isFull = true;
        return;
    }
    m_queue += lines;
}

void RecordingSink::flush()
{
    writeStream();
    writeFile();
}

void RecordingSink::finish()
{
    flush();
    if (m_stream >= 0 && m_isPipe)
        setNonBlocking(m_stream, false);
    flush();
}

pollfd RecordingSink::waiting() const
{
    // Even without events asked for, poll() tells of a pipe whose reader has gone.
    const bool hasMore = m_sent < m_queue.size();
    return {.fd = m_isPipe ? m_stream : -1,
            .events = static_cast<short>(hasMore ? POLLOUT : 0),
            .revents = 0};
}

void RecordingSink::take(const pollfd &found)
{
    if ((found.revents & POLLERR) == 0)
        return;
    m_hasReaderGone = true;
    closeStream();
}

void RecordingSink::writeFile()
{
    std::string_view rest = m_fileLines;
    while (m_file && !rest.empty()) {
        const ssize_t count = ::write(m_file.get(), rest.data(), rest.size());
        if (count >= 0) {
            rest.remove_prefix(static_cast<std::size_t>(count));
        } else if (errno != EINTR) {
            // Nothing may follow a line that was cut, so this is the end of the file.
            warnStream(std::string(kFileIsCut) + std::strerror(errno));
            m_file.close();
        }
    }
    m_fileLines.clear();
}

void RecordingSink::writeStream()
{
    while (m_stream >= 0 && m_sent < m_queue.size()) {
        const ssize_t count = ::write(m_stream, m_queue.data() + m_sent, m_queue.size() - m_sent);
        if (count >= 0) {
            m_sent += static_cast<std::size_t>(count);
        } else if (errno == EAGAIN) {
            break;
        } else if (errno == EPIPE) {
            m_hasReaderGone = true;
            closeStream();
        } else if (errno != EINTR) {
            m_fileLines +=
                cutWarning(std::string("the recording's stream is cut: ") + std::strerror(errno));
            closeStream();
        }
    }
    if (m_stream < 0 || 2 * m_sent >= m_queue.size()) { // else erasing moves more than it frees
        m_queue.erase(0, m_stream < 0 ? std::string::npos : m_sent);
        m_sent = 0;
    }
}

void RecordingSink::warnStream(const std::string &text)
{
    if (m_stream >= 0 && !m_isFull)
        m_queue += cutWarning(text);
}

} // namespace corelane
