// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace corelane {

inline constexpr std::size_t kMostCandidates = 64;

/// Where interpreters are looked for; plain values, so that a test names a tree of its own.
struct SearchPlaces {
    std::vector<std::string> path; ///< the folders of PATH, in their order
    std::string home;              ///< its usual places of virtual environments; empty: none
    std::string pyenvRoot;         ///< empty: none

    bool operator==(const SearchPlaces &) const = default;
};

/// This process's: from PATH, HOME and PYENV_ROOT (~/.pyenv without it).
SearchPlaces searchPlacesHere();

/// The programs that are named as a Python 3 interpreter and can be executed: on PATH, pyenv's
/// versions, virtual environments. Each once, under the first of its names; a virtual environment
/// is another interpreter than the one it was made from. Folders of shims are left out: these stand
/// for versions that are found themselves, or for none. kMostCandidates at the most. Reads folders
/// only, starts nothing.
std::vector<std::string> findInterpreters(const SearchPlaces &places);

/// A file that can be executed.
bool isProgram(const std::filesystem::path &path);

/// python3, python3.12, python3.13t, pypy3, pypy3.10: not python, python2.7, python3-config.
bool isInterpreterName(std::string_view name);

/// The path of a program: itself where it has a slash, else the first that can be executed on this
/// process's PATH; empty when there is none.
std::string programPath(const std::string &program);

} // namespace corelane
