// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/large_file.h"

#include "record/text.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace corelane {
namespace {

constexpr std::int64_t kMib = 1 << 20;

class File {
public:
    File(const std::string &path, int flags)
        : m_descriptor(open(path.c_str(), flags | O_CLOEXEC, 0666))
    {
    }
    ~File()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    explicit operator bool() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

bool isRight(const File &file, std::int64_t mib)
{
    for (const std::int64_t index : {std::int64_t{0}, kMib - 1}) {
        std::uint8_t byte = 0;
        if (pread(file.descriptor(), &byte, 1, mib * kMib + index) != 1 ||
            byte != byteOfFile(mib, index))
            return false;
    }
    return true;
}

/// How many MiB from its beginning can stay. Looks at the ends of each: a file that was cut or
/// written over is found, one that somebody has doctored is not.
std::int64_t rightMib(const File &file, std::int64_t size_mib)
{
    std::int64_t mib = 0;
    while (mib < size_mib && isRight(file, mib))
        ++mib;
    return mib;
}

bool writeMib(const File &file, std::int64_t mib)
{
    std::vector<std::uint8_t> block(kMib);
    for (std::int64_t i = 0; i < kMib; ++i)
        block[static_cast<std::size_t>(i)] = byteOfFile(mib, i);
    for (std::size_t done = 0; done < block.size();) {
        const ssize_t count = pwrite(file.descriptor(), block.data() + done, block.size() - done,
                                     mib * kMib + static_cast<std::int64_t>(done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += static_cast<std::size_t>(count);
    }
    return true;
}

} // namespace

std::string largeFilePath()
{
    const auto from = [](const char *variable) {
        const char *value = std::getenv(variable);
        return std::string_view(value ? value : "");
    };
    std::string folder(from("XDG_CACHE_HOME"));
    if (folder.empty())
        folder = std::string(from("HOME")) + "/.cache";
    return folder + "/corelane/large-file";
}

Status provideFile(const std::string &path, std::int64_t size_mib)
{
    const std::string what = "cannot make the file of " + grouped(size_mib) + " MiB";
    std::error_code failed;
    std::filesystem::create_directories(std::filesystem::path(path).parent_path(), failed);
    if (failed)
        return Error{what, path, failed.message() + "; set XDG_CACHE_HOME to another folder"};
    const File file(path, O_RDWR | O_CREAT);
    if (!file)
        return Error{what, path,
                     std::string(std::strerror(errno)) + "; set XDG_CACHE_HOME to another folder"};
    const std::int64_t right = rightMib(file, size_mib);
    for (std::int64_t mib = right; mib < size_mib; ++mib) {
        if (writeMib(file, mib))
            continue;
        const std::string reason = std::strerror(errno);
        [[maybe_unused]] const int cut = ftruncate(file.descriptor(), right * kMib);
        return Error{what, path,
                     reason + "; choose a smaller size, or set XDG_CACHE_HOME to another folder"};
    }
    return Done{};
}

void dropFromCache(const std::string &path)
{
    const File file(path, O_RDONLY);
    fdatasync(file.descriptor()); // what is not on the disk yet cannot be dropped
    posix_fadvise(file.descriptor(), 0, 0, POSIX_FADV_DONTNEED);
}

Result<std::string> cacheSentence(const std::string &path, std::int64_t size_mib)
{
    const File file(path, O_RDONLY);
    const std::size_t size = static_cast<std::size_t>(size_mib * kMib);
    void *memory =
        file ? mmap(nullptr, size, PROT_READ, MAP_SHARED, file.descriptor(), 0) : MAP_FAILED;
    if (memory == MAP_FAILED)
        return Error{"cannot tell what of the file is in memory", path, std::strerror(errno)};
    const std::size_t page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    std::vector<unsigned char> pages((size + page - 1) / page);
    mincore(memory, size, pages.data());
    munmap(memory, size);
    const auto resident = std::count_if(pages.begin(), pages.end(),
                                        [](unsigned char flags) { return (flags & 1) != 0; });
    return grouped(resident * static_cast<std::int64_t>(page) / kMib) + " of " + grouped(size_mib) +
           " MiB of the file were in the page cache when the run began";
}

} // namespace corelane
