// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/persons_folder.h"

#include "system/file_descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <utility>

namespace corelane {
namespace {

constexpr mode_t kOthers = S_IRWXG | S_IRWXO;

} // namespace

std::string personsFolder(const char *variable, const char *inHome)
{
    const auto absolute = [](const char *name) {
        const char *value = std::getenv(name);
        return value && *value == '/' ? std::string(value) : std::string();
    };
    std::string folder = absolute(variable);
    if (const std::string home = absolute("HOME"); folder.empty() && !home.empty())
        folder = home + "/" + inHome;
    return folder.empty() ? folder : folder + "/corelane";
}

void tightenPersonsFolders()
{
    constexpr std::pair<const char *, const char *> kFolders[] = {{"XDG_DATA_HOME", ".local/share"},
                                                                  {"XDG_CACHE_HOME", ".cache"},
                                                                  {"XDG_CONFIG_HOME", ".config"}};
    for (const auto &[variable, inHome] : kFolders) {
        const FileDescriptor folder(open(personsFolder(variable, inHome).c_str(),
                                         O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        struct stat there {};
        if (folder && fstat(folder.get(), &there) == 0 && there.st_uid == geteuid() &&
            (there.st_mode & kOthers) != 0)
            static_cast<void>(fchmod(folder.get(), there.st_mode & 07777 & ~kOthers));
    }
}

int makePersonsFolder(const std::string &path)
{
    constexpr mode_t kOwner = 0700;
    struct stat there {};
    for (std::size_t end = 0; end != std::string::npos;) {
        end = path.find('/', end + 1);
        const std::string folder = path.substr(0, end);
        if (mkdir(folder.c_str(), kOwner) == 0)
            continue;
        const int error = errno; // such as EROFS, also where it is there
        if (stat(folder.c_str(), &there) != 0)
            return error == EEXIST ? errno : error;
        if (!S_ISDIR(there.st_mode))
            return ENOTDIR;
    }
    return 0;
}

} // namespace corelane
