// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/inherited_descriptors.h"

#include "system/folder.h"

#include <charconv>
#include <fcntl.h>
#include <string>
#include <unistd.h>
#include <vector>

namespace corelane {

void closeInheritedDescriptors()
{
    std::vector<int> inherited;
    for (const auto &entry : entriesOf("/proc/self/fd")) {
        const std::string name = entry.filename().string();
        int number = -1;
        std::from_chars(name.data(), name.data() + name.size(), number);
        const int flags = number > STDERR_FILENO ? fcntl(number, F_GETFD) : -1;
        if (flags >= 0 && (flags & FD_CLOEXEC) == 0)
            inherited.push_back(number);
    }
    for (const int number : inherited)
        close(number);
}

} // namespace corelane
