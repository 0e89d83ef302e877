// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/process_tree.h"

#include "probe/proc_file.h"
#include "record/text.h"

#include <dirent.h>

#include <memory>

namespace corelane {
namespace {

void appendChildren(int pid, std::string &buffer, std::vector<int> &pids)
{
    const std::string folder = "/proc/" + std::to_string(pid) + "/task/";
    for (const int task : tasksOf(pid)) {
        const ProcFile file(folder + std::to_string(task) + "/children");
        const auto text = file.read(buffer);
        if (!text)
            continue;
        const std::vector<int> children = parseChildren(*text);
        pids.insert(pids.end(), children.begin(), children.end());
    }
}

} // namespace

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

std::vector<int> descendantsOf(int pid)
{
    std::string buffer;
    std::vector<int> pids;
    appendChildren(pid, buffer, pids);
    for (std::size_t i = 0; i < pids.size(); ++i)
        appendChildren(pids[i], buffer, pids);
    return pids;
}

} // namespace corelane
