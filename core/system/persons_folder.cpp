// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/persons_folder.h"

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

} // namespace corelane
