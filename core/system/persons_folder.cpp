// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/persons_folder.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>

namespace corelane {

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
