// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace corelane {

/// The process numbers in the text of /proc/<pid>/task/<tid>/children.
std::vector<int> parseChildren(std::string_view text);

/// Whether this kernel has those files (CONFIG_PROC_CHILDREN). Where it has not, the functions
/// below look at the parent of every process, which takes longer: some 10 µs for each there is.
bool listsChildren();

/// All processes of the machine that can be seen.
std::vector<int> allProcesses();

/// The tasks of a process; empty when it has gone.
std::vector<int> tasksOf(int pid);

/// The open descriptors of a process, not more than `most`; nothing where they cannot be seen.
std::optional<std::vector<int>> descriptorsOf(int pid, std::size_t most);

/// The living and zombie children of a process.
std::vector<int> childrenOf(int pid);

/// Of how many descendants whoever looks once is told: of a tree that forks all the time there is
/// no end.
inline constexpr std::size_t kMostListed = 1000;

/// Every living or zombie descendant of a process, parents before their children; not many more
/// than `most`. What is born while it looks may be missed: who must find all looks again.
std::vector<int> descendantsOf(int pid, std::size_t most = static_cast<std::size_t>(-1));

} // namespace corelane
