// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/large_file.h"

#include "record/text.h"
#include "system/file_descriptor.h"
#include "system/mapping.h"
#include "system/persons_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <random>
#include <thread>
#include <vector>

namespace corelane {
namespace {

constexpr std::int64_t kMib = 1 << 20;
constexpr std::int64_t kMostChecks = 64;
/// Written back so often, the kernel never holds so much that a stop would have to wait for it.
constexpr std::int64_t kMibBetweenSyncs = 64;
constexpr Term kElsewhere =
    CORELANE_TR("host.elsewhere", "set XDG_CACHE_HOME to a folder on another disk");

/// What a MiB of the file begins and ends with, as promised.
std::uint8_t firstByteOf(std::int64_t mib)
{
    return static_cast<std::uint8_t>(mib % 251);
}
std::uint8_t lastByteOf(std::int64_t mib)
{
    return static_cast<std::uint8_t>((mib + kMib - 1) % 251);
}

bool isByteAt(int file, off_t offset, std::uint8_t expected)
{
    std::uint8_t byte = 0;
    return pread(file, &byte, 1, offset) == 1 && byte == expected;
}

bool isRight(int file, std::int64_t mib)
{
    return isByteAt(file, mib * kMib, firstByteOf(mib)) &&
           isByteAt(file, (mib + 1) * kMib - 1, lastByteOf(mib));
}

/// Looks at the ends of some MiB from the first to the last: a file that was cut, or is another's,
/// is found; one that somebody has doctored need not be.
bool isRightUpTo(int file, std::int64_t size_mib)
{
    posix_fadvise(file, 0, 0, POSIX_FADV_RANDOM); // to look must not fill the page cache
    const std::int64_t checks = std::min(size_mib, kMostChecks);
    for (std::int64_t i = 0; i < checks; ++i) {
        if (!isRight(file, checks == 1 ? 0 : i * (size_mib - 1) / (checks - 1)))
            return false;
    }
    posix_fadvise(file, 0, 0, POSIX_FADV_NORMAL);
    return true;
}

/// False with errno.
bool writeMib(int file, std::int64_t mib, std::vector<std::uint64_t> &words)
{
    std::generate(words.begin(), words.end(),
                  std::mt19937_64(static_cast<std::uint64_t>(mib))); // what does not compress
    auto *bytes = reinterpret_cast<char *>(words.data());
    bytes[0] = static_cast<char>(firstByteOf(mib));
    bytes[kMib - 1] = static_cast<char>(lastByteOf(mib));
    for (std::int64_t done = 0; done < kMib;) {
        const ssize_t count =
            pwrite(file, bytes + done, static_cast<std::size_t>(kMib - done), mib * kMib + done);
        if (count < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(count, 0);
    }
    return true;
}

Sentence smallerAdvice(const std::string &path)
{
    const Sentence smaller =
        sentence(CORELANE_TR("host.smaller", "choose a smaller size, or {elsewhere}"),
                 arg<"elsewhere">(kElsewhere));
    struct statvfs system {};
    if (statvfs(path.c_str(), &system) != 0)
        return smaller;
    return sentence(
        CORELANE_TR("host.free", "{size} are free; {advice}"),
        arg<"size">(Figure::bytes(static_cast<std::int64_t>(system.f_bavail * system.f_frsize))),
        arg<"advice">(smaller));
}

/// Why the file cannot become so large: an error number; 0: as far as is known, it can.
int refusalOf(int file, std::int64_t size_bytes)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_FSIZE, &limit) == 0 && static_cast<rlim_t>(size_bytes) > limit.rlim_cur)
        return EFBIG; // to try it would be the end by SIGXFSZ
    struct stat status {};
    struct statvfs system {};
    if (fstat(file, &status) != 0 || fstatvfs(file, &system) != 0)
        return 0; // writing will tell
    const std::int64_t growth_bytes = size_bytes - std::int64_t{status.st_blocks} * 512;
    const auto free_bytes = static_cast<std::int64_t>(system.f_bavail * system.f_frsize);
    return growth_bytes > free_bytes ? ENOSPC : 0;
}

/// Writes MiB `from` up to `to`; false with errno, or with 0 when it was not to go on.
bool write(int file, std::int64_t from, std::int64_t to, const GoOn &goOn)
{
    std::vector<std::uint64_t> words(kMib / sizeof(std::uint64_t));
    for (std::int64_t mib = from; mib < to; ++mib) {
        if (!goOn()) {
            errno = 0;
            return false;
        }
        if (!writeMib(file, mib, words))
            return false;
        const bool isSyncDue = mib + 1 == to || (mib + 1 - from) % kMibBetweenSyncs == 0;
        if (isSyncDue && fdatasync(file) != 0)
            return false;
    }
    return true;
}

Result<FileDescriptor> openFile(const std::string &path, const Sentence &what)
{
    const int error = makePersonsFolder(std::filesystem::path(path).parent_path().string());
    if (error != 0)
        return Error{what, placed(path, verbatim(std::strerror(error))), kElsewhere};
    FileDescriptor file(
        open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, kPersonsFileMode));
    if (!file)
        return Error{what, placed(path, verbatim(std::strerror(errno))), kElsewhere};
    struct stat status {};
    if (fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return Error{what,
                     sentence(CORELANE_TR("host.no-file", "{path} is no file"), arg<"path">(path)),
                     sentence(CORELANE_TR("host.take-away", "take it away, or {elsewhere}"),
                              arg<"elsewhere">(kElsewhere))};
    return file;
}

/// Whether the path still names the open file: whoever had it before may have taken it away.
bool isAt(const std::string &path, int file)
{
    struct stat opened {};
    struct stat named {};
    return fstat(file, &opened) == 0 && stat(path.c_str(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

/// The file, with no other host at it until it is closed (flock(2)); one without an open file when
/// it was not to go on. Where the file system knows no locks, it is as if nobody else were there.
Result<FileDescriptor> openAlone(const std::string &path, const Sentence &what, const GoOn &goOn)
{
    constexpr std::chrono::milliseconds kBetweenLooks{20};
    while (true) {
        Result<FileDescriptor> file = openFile(path, what);
        if (!file)
            return file;
        while (flock(file->get(), LOCK_EX | LOCK_NB) != 0 &&
               (errno == EWOULDBLOCK || errno == EINTR)) {
            if (!goOn())
                return FileDescriptor();
            std::this_thread::sleep_for(kBetweenLooks);
        }
        if (isAt(path, file->get()))
            return file;
    }
}

} // namespace

std::string largeFilePath()
{
    const std::string folder = personsFolder("XDG_CACHE_HOME", ".cache");
    return (folder.empty() ? "/.cache/corelane" : folder) + "/large-file";
}

Result<bool> provideFile(const std::string &path, std::int64_t size_mib, const GoOn &goOn)
{
    const Sentence what =
        sentence(CORELANE_TR("host.file-not-made", "cannot make the file of {size} MiB"),
                 arg<"size">(grouped(size_mib)));
    const Result<FileDescriptor> file = openAlone(path, what, goOn);
    if (!file)
        return file.error();
    if (!*file)
        return false;
    struct stat status {};
    fstat(file->get(), &status);
    std::int64_t right_mib = std::min<std::int64_t>(status.st_size / kMib, size_mib);
    if (!isRightUpTo(file->get(), right_mib))
        right_mib = 0;
    if (right_mib == size_mib)
        return true;

    int error = refusalOf(file->get(), size_mib * kMib);
    if (error == 0) {
        if (write(file->get(), right_mib, size_mib, goOn))
            return true;
        error = errno;
        if (error == 0)
            return false;
    }
    const Error failure{what, placed(path, verbatim(std::strerror(error))), smallerAdvice(path)};
    // Another host's run may be reading what was there: what was written into it is the same bytes.
    if (status.st_size == 0 || ftruncate(file->get(), status.st_size) != 0)
        unlink(path.c_str());
    return failure;
}

void dropFromCache(const std::string &path, std::int64_t size_mib)
{
    const FileDescriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    fdatasync(file.get()); // what is not on the disk yet cannot be dropped
    posix_fadvise(file.get(), 0, size_mib * kMib, POSIX_FADV_DONTNEED);
}

Result<std::int64_t> cached_bytes(const std::string &path, std::int64_t size_mib)
{
    constexpr std::int64_t kStretch_mib = 1024;
    const FileDescriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::int64_t pages = 0;
    for (std::int64_t from = 0; from < size_mib; from += kStretch_mib) {
        const auto size = static_cast<std::size_t>(std::min(kStretch_mib, size_mib - from) * kMib);
        const Mapping memory(file, size, PROT_READ, from * kMib);
        std::vector<unsigned char> flags(size / pageSize());
        if (!memory || mincore(memory.data(), size, flags.data()) != 0)
            return Error{CORELANE_TR("host.cache-unknown",
                                     "how much of the file was in the page cache is not known"),
                         path, verbatim(std::strerror(errno))};
        pages += std::count_if(flags.begin(), flags.end(),
                               [](unsigned char each) { return (each & 1) != 0; });
    }
    return pages * static_cast<std::int64_t>(pageSize());
}

std::string cacheSentence(const Result<std::int64_t> &cached_bytes, std::int64_t size_mib)
{
    if (!cached_bytes)
        return cached_bytes.error().text();
    const std::int64_t cached_mib = *cached_bytes / kMib;
    const bool isTrace = cached_mib == 0 && *cached_bytes > 0;
    return (isTrace ? "less than 1" : grouped(cached_mib)) + " of " + grouped(size_mib) +
           " MiB of the file were in the page cache when the run began";
}

} // namespace corelane
