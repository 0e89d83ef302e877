// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/process_tree.h"

#include "probe/proc_file.h"
#include "record/text.h"

#include <dirent.h>

#include <memory>

namespace corelane {

std::vector<int> parseChildren(std::string_view text)
{
    std::vector<int> pids;
    while (const auto pid = toInteger<int>(takeWord(text)))
        pids.push_back(*pid);
    return pids;
}

std::vector<int> tasksOf(int pid)
{
    const std::string path = "/proc/" + std::to_string(pid) + "/task";
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(opendir(path.c_str()), &closedir);
    std::vector<int> tasks;
    while (const dirent *entry = folder ? readdir(folder.get()) : nullptr) {
        if (const auto task = toInteger<int>(entry->d_name))
            tasks.push_back(*task);
    }
    return tasks;
}

std::vector<int> childrenOf(int pid)
{
    const std::string folder = "/proc/" + std::to_string(pid) + "/task/";
    std::string buffer;
    std::vector<int> pids;
    for (const int task : tasksOf(pid)) {
        const ProcFile file(folder + std::to_string(task) + "/children");
        const std::vector<int> children = parseChildren(file.read(buffer).value_or(""));
        pids.insert(pids.end(), children.begin(), children.end());
    }
    return pids;
}

std::vector<int> descendantsOf(int pid)
{
    std::vector<int> pids = childrenOf(pid);
    for (std::size_t i = 0; i < pids.size(); ++i) {
        const std::vector<int> children = childrenOf(pids[i]);
        pids.insert(pids.end(), children.begin(), children.end());
    }
    return pids;
}

} // namespace corelane
