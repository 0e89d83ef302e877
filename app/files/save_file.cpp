// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/save_file.h"

#include "system/file_descriptor.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace corelane {
namespace {

constexpr mode_t kUsualMode = 0666; ///< less what the umask takes

/// errno as an error's text where something failed, else nothing.
using Reason = std::optional<std::string>;

Reason systemsReason()
{
    return std::strerror(errno);
}

Reason writeInto(FileDescriptor file, QByteArrayView content)
{
    if (!file)
        return systemsReason();
    const int error =
        writeAll(file.get(), {content.data(), static_cast<std::size_t>(content.size())});
    return error == 0 ? Reason() : std::strerror(error);
}

struct TemporaryFile {
    std::string path;
    FileDescriptor file;
};

/// A new file in the same folder; without a descriptor where the system refuses it.
TemporaryFile temporaryBeside(const std::string &path)
{
    static std::atomic<unsigned> number = 0;
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    for (;;) {
        const std::string name =
            ".corelane-" + std::to_string(getpid()) + "-" + std::to_string(++number);
        TemporaryFile made{folder / name, {}};
        made.file = FileDescriptor(
            open(made.path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kUsualMode));
        if (made.file || errno != EEXIST) // left by a process of this number that was killed
            return made;
    }
}

/// `mode`: that of the file that is replaced, if there is one.
Reason replace(const std::string &path, QByteArrayView content, std::optional<mode_t> mode)
{
    auto [temporary, file] = temporaryBeside(path);
    if (!file)
        return systemsReason();
    if (mode)
        fchmod(file.get(), *mode);
    Reason failure = writeInto(std::move(file), content);
    if (!failure && rename(temporary.c_str(), path.c_str()) != 0)
        failure = systemsReason();
    if (failure)
        unlink(temporary.c_str());
    return failure;
}

/// Whatever is there is replaced where it is a file, and a link leads to what is replaced.
Reason save(const std::string &path, QByteArrayView content)
{
    struct stat there {};
    if (stat(path.c_str(), &there) != 0)
        return replace(path, content, std::nullopt);
    if (!S_ISREG(there.st_mode))
        return writeInto(FileDescriptor(open(path.c_str(), O_WRONLY | O_CLOEXEC)), content);
    if (access(path.c_str(), W_OK) != 0)
        return systemsReason();
    std::error_code gone;
    const std::filesystem::path target = std::filesystem::canonical(path, gone);
    return replace(gone ? path : target.string(), content, there.st_mode & 07777);
}

} // namespace

Status saveFile(QByteArrayView content, const std::string &path)
{
    if (const Reason failure = save(path, content))
        return Error{"cannot write the file", path, *failure};
    return Done{};
}

} // namespace corelane
