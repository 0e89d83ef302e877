// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/file_descriptor.h"
#include "worker/workload.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <stdexcept>
#include <vector>

namespace corelane {
namespace {

constexpr std::size_t kUnit = std::size_t{1} << 20; ///< bytes
constexpr const char *kVariable = "CORELANE_FILE"; ///< its path; whoever starts the run has made it

/// Fills the block with the file's MiB of that number. Throws when the file is shorter or cannot be
/// read.
void readUnit(const FileDescriptor &file, std::int64_t unit, std::vector<std::uint8_t> &block)
{
    std::size_t done = 0;
    while (done < block.size()) {
        const auto offset = static_cast<off_t>(static_cast<std::size_t>(unit) * kUnit + done);
        const ssize_t count = pread(file.get(), block.data() + done, block.size() - done, offset);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            throw std::runtime_error("cannot read MiB " + std::to_string(unit) + " of the file: " +
                                     (count < 0 ? std::strerror(errno) : "it is too short"));
        done += static_cast<std::size_t>(count);
    }
}

Result<Work> prepare(const RunSpec &)
{
    const char *path = std::getenv(kVariable);
    if (!path)
        return Error{CORELANE_TR("worker.no-file", "no file to read"), kVariable,
                     CORELANE_TR("worker.file-by-corelane",
                                 "start the run through corelane, which makes it")};
    const auto file = std::make_shared<FileDescriptor>(open(path, O_RDONLY | O_CLOEXEC));
    if (!*file)
        return Error{CORELANE_TR("worker.file-not-opened", "cannot open the file"), path,
                     verbatim(std::strerror(errno))};
    return workOf([file](Range range, auto &lock) {
        thread_local std::vector<std::uint8_t> block(kUnit);
        std::int64_t sum = 0;
        for (std::int64_t unit = range.first; unit < range.last; ++unit) {
            lock.released([&] { readUnit(*file, unit, block); });
            sum += block.front() + block.back();
        }
        return sum;
    });
}

} // namespace

NativeWorkload readFile()
{
    return {"read-file", prepare, {"cache"}};
}

} // namespace corelane
