// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/large_file.h"

#include "record/text.h"
#include "system/file_descriptor.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <string_view>
#include <vector>

namespace corelane {
namespace {

constexpr std::int64_t kMib = 1 << 20;
constexpr std::size_t kWords = kMib / sizeof(std::uint64_t);
constexpr std::int64_t kMostChecks = 64;
/// Written back so often, the kernel never holds so much that a stop would have to wait for it.
constexpr std::int64_t kMibBetweenSyncs = 64;
const std::string kElsewhere = "set XDG_CACHE_HOME to a folder on another disk";

/// Word `index` of MiB `mib`, in the machine's own order: SplitMix64 (Steele, Lea, Flood 2014),
/// with the first and the last byte of each MiB as promised.
std::uint64_t wordOfFile(std::int64_t mib, std::size_t index)
{
    std::uint64_t word =
        (static_cast<std::uint64_t>(mib) * kWords + index + 1) * 0x9e3779b97f4a7c15U;
    word = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9U;
    word = (word ^ (word >> 27)) * 0x94d049bb133111ebU;
    auto bytes = std::bit_cast<std::array<std::uint8_t, sizeof word>>(word ^ (word >> 31));
    if (index == 0)
        bytes.front() = static_cast<std::uint8_t>(mib % 251);
    if (index == kWords - 1)
        bytes.back() = static_cast<std::uint8_t>((mib + kMib - 1) % 251);
    return std::bit_cast<std::uint64_t>(bytes);
}

off_t offsetOf(std::int64_t mib, std::size_t index)
{
    return static_cast<off_t>(mib * kMib) + static_cast<off_t>(index * sizeof(std::uint64_t));
}

bool isRight(int file, std::int64_t mib)
{
    for (const std::size_t index : {std::size_t{0}, kWords - 1}) {
        std::uint64_t word = 0;
        if (pread(file, &word, sizeof word, offsetOf(mib, index)) != sizeof word ||
            word != wordOfFile(mib, index))
            return false;
    }
    return true;
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
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = wordOfFile(mib, i);
    std::string_view rest(reinterpret_cast<const char *>(words.data()), kMib);
    off_t offset = offsetOf(mib, 0);
    while (!rest.empty()) {
        const ssize_t count = pwrite(file, rest.data(), rest.size(), offset);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        rest.remove_prefix(static_cast<std::size_t>(count));
        offset += count;
    }
    return true;
}

/// A file that may not grow any more makes write() fail while this lives, instead of ending us.
class FileSizeErrors {
public:
    FileSizeErrors()
    {
        struct sigaction ignore {};
        ignore.sa_handler = SIG_IGN;
        sigaction(SIGXFSZ, &ignore, &m_before);
    }
    ~FileSizeErrors() { sigaction(SIGXFSZ, &m_before, nullptr); }
    FileSizeErrors(const FileSizeErrors &) = delete;
    FileSizeErrors &operator=(const FileSizeErrors &) = delete;

private:
    struct sigaction m_before {};
};

std::string freeText(const std::string &path)
{
    struct statvfs system {};
    if (statvfs(path.c_str(), &system) != 0)
        return {};
    return memoryText(static_cast<std::int64_t>(system.f_bavail * system.f_frsize)) + " are free; ";
}

bool isSpaceFor(int file, std::int64_t growth_bytes)
{
    struct statvfs system {};
    return fstatvfs(file, &system) != 0 || // unknown: writing will tell
           static_cast<std::int64_t>(system.f_bavail) >=
               growth_bytes / static_cast<std::int64_t>(system.f_frsize);
}

/// Writes MiB `from` up to `to`; false with errno, or with 0 when it was not to go on.
bool write(int file, std::int64_t from, std::int64_t to, const GoOn &goOn)
{
    const FileSizeErrors asErrors;
    std::vector<std::uint64_t> words(kWords);
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

/// Waits until no other host makes the same file. False: not to go on.
bool lock(int file, const GoOn &goOn)
{
    constexpr timespec kPause{.tv_sec = 0, .tv_nsec = 20'000'000};
    while (flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return true; // a file system without locks
        if (!goOn())
            return false;
        nanosleep(&kPause, nullptr);
    }
    return true;
}

Result<FileDescriptor> openFile(const std::string &path, const std::string &what)
{
    std::error_code failed;
    std::filesystem::create_directories(std::filesystem::path(path).parent_path(), failed);
    if (failed)
        return Error{what, path + ": " + failed.message(), kElsewhere};
    FileDescriptor file(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0666));
    if (!file)
        return Error{what, path + ": " + std::strerror(errno), kElsewhere};
    struct stat status {};
    if (fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return Error{what, path + " is no file", "take it away, or " + kElsewhere};
    return file;
}

} // namespace

std::string largeFilePath()
{
    const auto from = [](const char *variable) {
        const char *value = std::getenv(variable);
        return std::string(value ? value : "");
    };
    std::string folder = from("XDG_CACHE_HOME");
    if (!folder.starts_with('/')) // the XDG specification: a relative one is to be ignored
        folder = from("HOME") + "/.cache";
    return folder + "/corelane/large-file";
}

Result<bool> provideFile(const std::string &path, std::int64_t size_mib, const GoOn &goOn)
{
    const std::string what = "cannot make the file of " + grouped(size_mib) + " MiB";
    const Result<FileDescriptor> file = openFile(path, what);
    if (!file)
        return file.error();
    if (!lock(file->get(), goOn))
        return false;
    struct stat status {};
    fstat(file->get(), &status);
    std::int64_t right_mib = std::min<std::int64_t>(status.st_size / kMib, size_mib);
    if (!isRightUpTo(file->get(), right_mib))
        right_mib = 0;
    if (right_mib == size_mib)
        return true;

    const bool isSpace =
        isSpaceFor(file->get(), size_mib * kMib - std::int64_t{status.st_blocks} * 512);
    if (isSpace && write(file->get(), right_mib, size_mib, goOn))
        return true;
    const int error = isSpace ? errno : ENOSPC;
    if (error == 0)
        return false;
    const Error failure{what, path + ": " + std::strerror(error),
                        freeText(path) + "choose a smaller size, or " + kElsewhere};
    if (right_mib == 0 || ftruncate(file->get(), right_mib * kMib) != 0)
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
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    std::int64_t pages = 0;
    for (std::int64_t from = 0; from < size_mib; from += kStretch_mib) {
        const auto size = static_cast<std::size_t>(std::min(kStretch_mib, size_mib - from) * kMib);
        void *memory = mmap(nullptr, size, PROT_READ, MAP_SHARED, file.get(), from * kMib);
        std::vector<unsigned char> flags(size / page);
        const bool isKnown = memory != MAP_FAILED && mincore(memory, size, flags.data()) == 0;
        const std::string reason = std::strerror(errno);
        if (memory != MAP_FAILED)
            munmap(memory, size);
        if (!isKnown)
            return Error{"how much of the file was in the page cache is not known", path, reason};
        pages += std::count_if(flags.begin(), flags.end(),
                               [](unsigned char each) { return (each & 1) != 0; });
    }
    return pages * static_cast<std::int64_t>(page);
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
