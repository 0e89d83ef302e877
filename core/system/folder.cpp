// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/folder.h"

#include <algorithm>
#include <system_error>

namespace corelane {

std::vector<std::filesystem::path> entriesOf(const std::filesystem::path &folder)
{
    namespace fs = std::filesystem;
    std::vector<fs::path> entries;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed); !failed && entry != fs::directory_iterator();
         entry.increment(failed))
        entries.push_back(entry->path());
    std::sort(entries.begin(), entries.end());
    return entries;
}

} // namespace corelane
