// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/process_tree.h"

#include "system/proc_file.h"

#include <dirent.h>
#include <unistd.h>

#include <charconv>
#include <map>
#include <memory>

namespace corelane {
namespace {

using ChildrenByParent = std::map<int, std::vector<int>>;

/// A number at the start of `text`, which is moved behind it.
std::optional<int> takeNumber(std::string_view &text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{})
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

/// The entries of a folder that are numbers, not more than `most`.
std::vector<int> numbersIn(const std::string &path, std::size_t most = static_cast<std::size_t>(-1))
{
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(opendir(path.c_str()), &closedir);
    std::vector<int> numbers;
    while (const dirent *entry =
               folder && numbers.size() < most ? readdir(folder.get()) : nullptr) {
        std::string_view name(entry->d_name);
        if (const auto number = takeNumber(name); number && name.empty())
            numbers.push_back(*number);
    }
    return numbers;
}

/// The parent in the text of /proc/<pid>/stat: behind the name, in brackets that may hold any, and
/// the state.
std::optional<int> parentIn(std::string_view stat)
{
    constexpr std::size_t kFromNameToParent = 4; // ") S "
    const std::size_t nameEnd = stat.rfind(')');
    if (nameEnd == std::string_view::npos || nameEnd + kFromNameToParent > stat.size())
        return std::nullopt;
    stat.remove_prefix(nameEnd + kFromNameToParent);
    return takeNumber(stat);
}

ChildrenByParent allByParent()
{
    ChildrenByParent children;
    std::string buffer;
    for (const int pid : allProcesses()) {
        const ProcFile stat("/proc/" + std::to_string(pid) + "/stat");
        if (const auto parent = parentIn(stat.read(buffer).value_or("")))
            children[*parent].push_back(pid);
    }
    return children;
}

std::vector<int> listedChildrenOf(int pid)
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

/// `childrenOfOne` tells the children of a process.
template <class ChildrenOfOne>
std::vector<int> allBelow(int pid, std::size_t most, ChildrenOfOne childrenOfOne)
{
    std::vector<int> pids = childrenOfOne(pid);
    for (std::size_t i = 0; i < pids.size() && pids.size() < most; ++i) {
        const std::vector<int> children = childrenOfOne(pids[i]);
        pids.insert(pids.end(), children.begin(), children.end());
    }
    return pids;
}

} // namespace

std::vector<int> parseChildren(std::string_view text)
{
    std::vector<int> pids;
    while (const auto pid = takeNumber(text)) {
        pids.push_back(*pid);
        text.remove_prefix(std::min(text.size(), text.find_first_not_of(' ')));
    }
    return pids;
}

bool listsChildren()
{
    static const bool isListed(ProcFile("/proc/thread-self/children"));
    return isListed;
}

std::vector<int> allProcesses()
{
    return numbersIn("/proc");
}

std::optional<std::vector<int>> descriptorsOf(int pid, std::size_t most)
{
    const std::string path = "/proc/" + std::to_string(pid) + "/fd";
    if (access(path.c_str(), R_OK | X_OK) != 0)
        return std::nullopt;
    return numbersIn(path, most);
}

std::vector<int> tasksOf(int pid)
{
    return numbersIn("/proc/" + std::to_string(pid) + "/task");
}

std::vector<int> childrenOf(int pid)
{
    return listsChildren() ? listedChildrenOf(pid) : allByParent()[pid];
}

std::vector<int> descendantsOf(int pid, std::size_t most)
{
    if (listsChildren())
        return allBelow(pid, most, listedChildrenOf);
    ChildrenByParent children = allByParent();
    return allBelow(pid, most, [&children](int parent) { return children[parent]; });
}

} // namespace corelane
