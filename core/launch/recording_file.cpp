// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/recording_file.h"

#include "launch/file_holder.h"
#include "record/recording_lines.h"
#include "system/persons_folder.h"
#include "system/whole_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <optional>
#include <thread>

namespace corelane {
namespace {

using Clock = std::chrono::steady_clock;

constexpr Term kIsFolder = CORELANE_TR("file.is-folder", "it is a folder");

constexpr int kWay = O_RDWR | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;

/// "2026-11-23T10-42-18", in local time: colons make trouble in the names of other systems' files.
std::string localMoment()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H-%M-%S", &local);
    return text;
}

/// Whether the path still names the open file.
bool isAt(const std::string &path, int file)
{
    struct stat opened {};
    struct stat named {};
    return fstat(file, &opened) == 0 && stat(path.c_str(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

/// False: another has it.
bool takeLock(int file)
{
    int error = 0;
    do
        error = flock(file, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
    while (error == EINTR);
    return error != EWOULDBLOCK;
}

struct OpenedFile {
    FileDescriptor file;
    bool isMade = false;
};

/// Opens it, or makes it. An empty one with errno when that is refused.
OpenedFile openOrMake(const std::string &path, IfAbsent ifAbsent)
{
    for (;;) {
        OpenedFile opened{FileDescriptor(::open(path.c_str(), kWay)), false};
        if (opened.file || errno != ENOENT || ifAbsent == IfAbsent::refuse)
            return opened;
        opened = {FileDescriptor(::open(path.c_str(), kWay | O_CREAT | O_EXCL, kPersonsFileMode)),
                  true};
        if (opened.file || errno != EEXIST) // another one has just made it
            return opened;
    }
}

/// Whether it is none, or an empty one to begin with.
bool isRecording(int file)
{
    std::string beginning(kRecordingWord.size(), '\0');
    const ssize_t count = pread(file, beginning.data(), beginning.size(), 0);
    return count == 0 || beginning == kRecordingWord;
}

Error noRecording(const std::string &path)
{
    return {CORELANE_TR("recording.other-file", "the file exists and is not a recording"), path,
            CORELANE_TR("recording.another-name", "choose another name")};
}

/// `holder`: the process that has it open; empty where that cannot be told.
Error writtenByAnother(const std::string &path, const std::string &holder)
{
    const Sentence file =
        holder.empty()
            ? verbatim(path)
            : sentence(CORELANE_TR("recording.held", "{file}, which process {process} has open"),
                       arg<"file">(path), arg<"process">(holder));
    return {CORELANE_TR("recording.other-writer", "another program writes this recording"), file,
            CORELANE_TR("recording.wait-for-writer", "wait for its end, or choose another file")};
}

/// Why nothing can be added to it.
std::optional<Error> refusal(const std::string &path, int file)
{
    struct stat status {};
    if (fstat(file, &status) != 0)
        return cannotKeep(path, verbatim(std::strerror(errno)));
    if (!S_ISREG(status.st_mode))
        return cannotKeep(path, S_ISDIR(status.st_mode)
                                    ? Sentence(kIsFolder)
                                    : Sentence(CORELANE_TR("file.none", "it is no file")));
    return isRecording(file) ? std::nullopt : std::optional(noRecording(path));
}

/// Where the last line that is cut begins, no further back than `from`; the file's size where none
/// is.
std::int64_t endOfWholeLines(int file, std::int64_t from, std::int64_t size)
{
    std::array<char, 1 << 16> block;
    std::int64_t end = size;
    while (end > from) {
        const auto length = std::min<std::int64_t>(end - from, block.size());
        const auto wanted = static_cast<std::size_t>(length);
        if (pread(file, block.data(), wanted, end - length) != length)
            return size;
        const auto feed = std::string_view(block.data(), wanted).rfind('\n');
        if (feed != std::string_view::npos)
            return end - length + static_cast<std::int64_t>(feed) + 1;
        end -= length;
    }
    return from;
}

} // namespace

std::string keptRecordingsFolder()
{
    const std::string data = personsFolder("XDG_DATA_HOME", ".local/share");
    return data.empty() ? data : data + "/recordings";
}

RecordingFile::RecordingFile(std::string path, FileDescriptor file, bool isMade)
    : m_path(std::move(path)), m_file(std::move(file)), m_isMade(isMade)
{
}

RecordingFile::~RecordingFile()
{
    if (m_isMade && size_bytes() == 0 && isAt(m_path, m_file.get()))
        unlink(m_path.c_str());
}

Error cannotKeep(const std::string &path, Sentence why)
{
    return {CORELANE_TR("recording.not-kept", "cannot keep the recording"),
            placed(path, std::move(why)), kAnotherFile};
}

Status RecordingFile::check(const std::string &path)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    struct stat status {};
    if (!file || fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode) ||
        isRecording(file.get()))
        return Done{};
    return noRecording(path);
}

RecordingFile::Opened RecordingFile::open(const std::string &path, IfAbsent ifAbsent,
                                          std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds kBetweenLooks{20};
    const Result<std::string> target = linkTarget(path);
    if (!target)
        return cannotKeep(path, target.error().advice);
    const auto deadline = Clock::now() + patience;
    for (;;) {
        auto [file, isMade] = openOrMake(*target, ifAbsent);
        if (!file)
            return cannotKeep(path, errno == EISDIR ? Sentence(kIsFolder)
                                                    : verbatim(std::strerror(errno)));
        if (const auto refused = refusal(path, file.get()))
            return *refused;
        const bool isOurs = takeLock(file.get());
        if (isOurs && isAt(*target, file.get())) // its writer may have removed it in the end
            return std::shared_ptr<RecordingFile>(new RecordingFile(path, std::move(file), isMade));
        if (isOurs)
            continue;
        if (Clock::now() >= deadline)
            return writtenByAnother(path, holderText(file.get()));
        std::this_thread::sleep_for(kBetweenLooks);
    }
}

RecordingFile::Opened RecordingFile::make(std::string_view of)
{
    const auto failure = [](const std::string &where, int error) {
        return Error{CORELANE_TR("recording.folder-refuses",
                                 "recordings cannot be kept: the folder takes no file"),
                     placed(where, verbatim(std::strerror(error))),
                     CORELANE_TR("recording.check-folder",
                                 "check its permissions and its space, or give --save FILE")};
    };
    const std::string folder = keptRecordingsFolder();
    if (folder.empty())
        return Error{
            CORELANE_TR("recording.no-home", "recordings cannot be kept: there is no home folder"),
            {},
            CORELANE_TR("recording.give-save", "give --save FILE")};
    if (const int error = makePersonsFolder(folder))
        return failure(folder, error);
    const std::string begin = folder + "/" + localMoment() + "-" + std::string(of);
    std::string path = begin + ".corelane";
    for (int number = 2;; ++number) {
        FileDescriptor file(::open(path.c_str(), kWay | O_CREAT | O_EXCL, kPersonsFileMode));
        if (!file && errno != EEXIST)
            return failure(folder, errno);
        if (file && takeLock(file.get()))
            return std::shared_ptr<RecordingFile>(new RecordingFile(path, std::move(file), true));
        path = begin + "-" + std::to_string(number) + ".corelane";
    }
}

std::int64_t RecordingFile::size_bytes() const
{
    struct stat status {};
    return fstat(m_file.get(), &status) == 0 ? status.st_size : -1;
}

bool RecordingFile::endsInsideLine() const
{
    char last = '\n';
    const std::int64_t size = size_bytes();
    return size > 0 && pread(m_file.get(), &last, 1, size - 1) == 1 && last != '\n';
}

void RecordingFile::dropCutLine(std::int64_t from_bytes)
{
    const std::int64_t size = size_bytes();
    const std::int64_t whole = endOfWholeLines(m_file.get(), from_bytes, size);
    if (whole < size) [[maybe_unused]]
        const int failed = ftruncate(m_file.get(), whole);
}

Status RecordingFile::add(std::string_view lines)
{
    if (const int error = writeAll(m_file.get(), lines))
        return cannotKeep(m_path, verbatim(std::strerror(error)));
    return Done{};
}

Status RecordingFile::keep(std::int64_t atLeast_bytes)
{
    struct stat status {};
    int error = fstat(m_file.get(), &status) == 0 ? 0 : errno;
    if (error == 0)
        error = syncFile(m_file.get());
    if (error == 0 && m_isMade)
        error = syncFolderOf(m_path);
    if (error != 0)
        return cannotKeep(m_path, verbatim(std::strerror(error)));
    if (status.st_nlink == 0)
        return cannotKeep(m_path, CORELANE_TR("recording.deleted", "it was deleted meanwhile"));
    if (!isAt(m_path, m_file.get()))
        return cannotKeep(m_path,
                          CORELANE_TR("recording.moved", "it was moved or replaced meanwhile"));
    if (status.st_size < atLeast_bytes)
        return cannotKeep(
            m_path,
            sentence(CORELANE_TR("recording.bytes-lost", "{bytes} bytes of it were not written"),
                     arg<"bytes">(std::to_string(atLeast_bytes - status.st_size))));
    return Done{};
}

} // namespace corelane
