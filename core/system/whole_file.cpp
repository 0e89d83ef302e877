// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/whole_file.h"

#include "system/folder.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <climits>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <thread>

namespace corelane {
namespace {

constexpr Term kNotWritten = CORELANE_TR("file.not-written", "cannot write the file");
constexpr mode_t kUsualMode = 0666; ///< less what the umask takes
constexpr mode_t kOwnersMode = 0600;
constexpr std::string_view kTemporaryName = ".corelane-"; ///< then the process, "-", a number
constexpr int kMostLinks = 40;                            ///< as many as the kernel follows

std::string folderOf(const std::string &path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

struct TemporaryFile {
    std::string path;
    FileDescriptor file;
};

/// The process that wrote the temporary file of that name; empty for every other name.
std::optional<pid_t> writerOf(std::string_view name)
{
    const auto number = [&name] {
        std::optional<unsigned> value = 0;
        const char *end = name.data() + name.size();
        const auto [next, error] = std::from_chars(name.data(), end, *value);
        name.remove_prefix(static_cast<std::size_t>(next - name.data()));
        return error == std::errc() && *value <= INT_MAX ? value : std::nullopt;
    };
    if (!name.starts_with(kTemporaryName))
        return std::nullopt;
    name.remove_prefix(kTemporaryName.size());
    const auto writer = number();
    if (!writer || *writer == 0 || !name.starts_with('-'))
        return std::nullopt;
    name.remove_prefix(1);
    if (!number() || !name.empty())
        return std::nullopt;
    return static_cast<pid_t>(*writer);
}

/// Another process of that number may be a newer one: then the file stays until that has gone, too.
bool hasGone(pid_t process)
{
    return kill(process, 0) != 0 && errno == ESRCH;
}

/// Removes what writers that were killed have left in a folder. Not what is younger than a minute:
/// on a file system of several machines, or of several containers, it may be of a process that
/// lives and cannot be seen here.
void removeLeftovers(const std::string &folder)
{
    constexpr std::chrono::minutes kYoungest{1};
    for (const std::filesystem::path &path : entriesOf(folder)) {
        const auto writer = writerOf(path.filename().string());
        struct stat there {};
        if (!writer || !hasGone(*writer) || lstat(path.c_str(), &there) != 0)
            continue;
        const auto changed = std::chrono::system_clock::from_time_t(there.st_mtime);
        if (S_ISREG(there.st_mode) && there.st_uid == geteuid() &&
            changed + kYoungest < std::chrono::system_clock::now())
            unlink(path.c_str());
    }
}

/// A new file in the same folder; without a descriptor where the system refuses it, with errno.
TemporaryFile temporaryBeside(const std::string &path, mode_t mode)
{
    static std::atomic<unsigned> number = 0;
    for (;;) {
        TemporaryFile made{folderOf(path) + "/" + std::string(kTemporaryName) +
                               std::to_string(getpid()) + "-" + std::to_string(++number),
                           {}};
        made.file =
            FileDescriptor(open(made.path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
        if (made.file || errno != EEXIST) // left by a process of this number that was killed
            return made;
    }
}

/// The number of the descriptor of this process that a path names, such as /dev/fd/3.
std::optional<int> namedDescriptor(const std::string &path)
{
    if (path == "/dev/stdin" || path == "/dev/stdout" || path == "/dev/stderr")
        return path == "/dev/stdin" ? 0 : path == "/dev/stdout" ? 1 : 2;
    for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
        int number = -1;
        if (path.starts_with(folder) &&
            std::from_chars(path.data() + folder.size(), path.data() + path.size(), number).ptr ==
                path.data() + path.size())
            return number;
    }
    return std::nullopt;
}

FileDescriptor openForWriting(const std::string &path)
{
    return FileDescriptor(open(path.c_str(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
}

/// The reader of a FIFO may be about to open it.
FileDescriptor awaitReader(const std::string &path, std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds kBetweenLooks{10};
    const auto deadline = std::chrono::steady_clock::now() + patience;
    for (;;) {
        FileDescriptor file = openForWriting(path);
        if (file || errno != ENXIO || std::chrono::steady_clock::now() >= deadline)
            return file;
        std::this_thread::sleep_for(kBetweenLooks);
    }
}

/// An error number, or 0.
int writeWithin(int descriptor, std::string_view bytes, std::chrono::milliseconds patience)
{
    while (!bytes.empty()) {
        const ssize_t count = writeWithoutSignal(descriptor, bytes);
        if (count >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(count));
            continue;
        }
        if (errno == EINTR)
            continue;
        if (errno != EAGAIN)
            return errno;
        pollfd waiting{.fd = descriptor, .events = POLLOUT, .revents = 0};
        if (poll(&waiting, 1, static_cast<int>(patience.count())) == 0)
            return ETIMEDOUT;
    }
    return 0;
}

} // namespace

int syncFile(int descriptor)
{
    while (fsync(descriptor) != 0) {
        if (errno != EINTR)
            return errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP ? 0 : errno;
    }
    return 0;
}

Result<std::string> linkTarget(const std::string &path)
{
    const auto failure = [&path](int error) {
        return Error{CORELANE_TR("file.path-not-followed", "cannot follow the path"), path,
                     verbatim(std::strerror(error))};
    };
    std::filesystem::path target = path;
    for (int links = 0; links <= kMostLinks; ++links) {
        struct stat there {};
        if (lstat(target.c_str(), &there) != 0)
            return errno == ENOENT ? Result(target.string()) : failure(errno);
        if (!S_ISLNK(there.st_mode))
            return target.string();
        std::error_code failed;
        const std::filesystem::path next = std::filesystem::read_symlink(target, failed);
        if (failed)
            return failure(failed.value());
        target = target.parent_path() / next; // an absolute one takes the place of all
    }
    return failure(ELOOP);
}

int syncFolderOf(const std::string &path)
{
    const FileDescriptor folder(open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder) // one that may be written and not read
        return errno == EACCES ? 0 : errno;
    return syncFile(folder.get());
}

std::optional<Error> WholeFile::refused(int error) const
{
    if (error == 0)
        return std::nullopt;
    const Sentence reason =
        error == ENXIO ? Sentence(CORELANE_TR("file.no-reader", "nobody reads it"))
        : error == ETIMEDOUT
            ? Sentence(CORELANE_TR("file.slow-reader", "its reader takes nothing more"))
            : verbatim(std::strerror(error));
    return Error{kNotWritten, m_path, reason};
}

Result<WholeFile> WholeFile::at(const std::string &path, Readers readers,
                                std::chrono::milliseconds patience)
{
    WholeFile file;
    file.m_path = path;
    file.m_readers = readers;
    file.m_patience = patience;
    if (const auto number = namedDescriptor(path)) {
        file.m_isReplaced = false;
        file.m_isOwnDescriptor = true;
        file.m_open = FileDescriptor(fcntl(*number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
        if (!file.m_open)
            return *file.refused(errno);
        return file;
    }
    const Result<std::string> target = linkTarget(path);
    if (!target)
        return Error{kNotWritten, path, target.error().advice};
    file.m_target = *target;
    struct stat there {};
    if (stat(target->c_str(), &there) != 0) {
        if (errno != ENOENT)
            return *file.refused(errno);
        return file;
    }
    if (S_ISREG(there.st_mode)) {
        file.m_mode = there.st_mode & 07777;
        if (access(target->c_str(), W_OK) != 0)
            return *file.refused(errno);
        return file;
    }
    file.m_isReplaced = false;
    file.m_open = S_ISDIR(there.st_mode) ? FileDescriptor() : openForWriting(*target);
    const int error = S_ISDIR(there.st_mode) ? EISDIR : errno;
    const bool mayGetReader = S_ISFIFO(there.st_mode) && error == ENXIO;
    if (!file.m_open && !mayGetReader)
        return *file.refused(error);
    return file;
}

Status WholeFile::tryFolder() const
{
    if (!m_isReplaced)
        return Done{};
    const TemporaryFile tried = temporaryBeside(m_target, kOwnersMode);
    if (!tried.file)
        return *refused(errno);
    unlink(tried.path.c_str());
    return Done{};
}

int WholeFile::replace(const TextMaker &make) const
{
    const bool isOwners = m_mode || m_readers == Readers::owner;
    const auto [temporary, file] = temporaryBeside(m_target, isOwners ? kOwnersMode : kUsualMode);
    if (!file)
        return errno;
    int error = 0;
    make([&error, descriptor = file.get()](std::string_view piece) {
        error = error == 0 ? writeAll(descriptor, piece) : error;
    });
    if (error == 0 && m_mode && fchmod(file.get(), *m_mode) != 0 && errno != EPERM)
        error = errno; // EPERM: a file system without permissions
    if (error == 0)
        error = syncFile(file.get());
    if (error == 0 && rename(temporary.c_str(), m_target.c_str()) != 0)
        error = errno;
    if (error != 0) {
        unlink(temporary.c_str());
        return error;
    }
    removeLeftovers(folderOf(m_target));
    return syncFolderOf(m_target);
}

int WholeFile::writeThrough(const TextMaker &make)
{
    if (!m_open)
        m_open = awaitReader(m_target, m_patience);
    int error = m_open ? 0 : errno;
    if (error == 0)
        make([&](std::string_view piece) {
            if (error == 0)
                error = m_isOwnDescriptor ? writeAll(m_open.get(), piece)
                                          : writeWithin(m_open.get(), piece, m_patience);
        });
    if (!m_isOwnDescriptor)
        m_open.close();
    return error;
}

Status WholeFile::write(std::string_view content)
{
    return write([content](const TextSink &put) { put(content); });
}

Status WholeFile::write(const TextMaker &make)
{
    if (const auto failure = refused(m_isReplaced ? replace(make) : writeThrough(make)))
        return *failure;
    return Done{};
}

Status writeWholeFile(std::string_view content, const std::string &path, Readers readers,
                      std::chrono::milliseconds patience)
{
    Result<WholeFile> file = WholeFile::at(path, readers, patience);
    if (!file)
        return file.error();
    return file->write(content);
}

Status writeWholeFile(const TextMaker &make, const std::string &path)
{
    Result<WholeFile> file = WholeFile::at(path);
    if (!file)
        return file.error();
    return file->write(make);
}

} // namespace corelane
