// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/interpreter_search.h"

#include "system/folder.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <unistd.h>

namespace corelane {
namespace {

namespace fs = std::filesystem;

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

std::vector<std::string> pathFolders()
{
    std::vector<std::string> folders;
    const std::string path = variable("PATH");
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find(':', begin), path.size());
        // Only full paths: an empty or relative folder would mean another one elsewhere.
        if (path[begin] == '/')
            folders.push_back(path.substr(begin, end - begin));
        begin = end + 1;
    }
    return folders;
}

/// Of pyenv, asdf, mise: its programs stand for versions that are found themselves, or for none.
bool isOfShims(const fs::path &folder)
{
    return (folder / "").lexically_normal().parent_path().filename() == "shims";
}

/// What tells one interpreter from another before it is asked: its file past all links. Python
/// takes its packages from the virtual environment that it is called in, so there it is the folder.
std::string identityOf(const fs::path &program)
{
    std::error_code failed;
    const fs::path environment = program.parent_path().parent_path();
    if (fs::exists(environment / "pyvenv.cfg", failed))
        return (fs::canonical(environment, failed) / "pyvenv.cfg").string();
    return fs::canonical(program, failed).string();
}

/// Collects programs, each interpreter once.
class Candidates {
public:
    void add(const fs::path &program)
    {
        if (m_programs.size() < kMostCandidates && isProgram(program) &&
            m_identities.insert(identityOf(program)).second)
            m_programs.push_back(program.string());
    }
    /// The interpreter of a virtual environment, a pyenv version, a conda installation.
    void addInstalledIn(const fs::path &root)
    {
        const fs::path bin = root / "bin";
        add(bin / (isProgram(bin / "python3") ? "python3" : "python"));
    }
    void addAllInstalledIn(const fs::path &folder)
    {
        for (const fs::path &root : entriesOf(folder))
            addInstalledIn(root);
    }
    std::vector<std::string> take() { return std::move(m_programs); }

private:
    std::vector<std::string> m_programs;
    std::set<std::string> m_identities;
};

} // namespace

bool isProgram(const std::filesystem::path &path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored) && access(path.c_str(), X_OK) == 0;
}

bool isInterpreterName(std::string_view name)
{
    bool isCPython = true;
    if (name.starts_with("python3")) {
        name.remove_prefix(7);
    } else if (name.starts_with("pypy3")) {
        name.remove_prefix(5);
        isCPython = false;
    } else {
        return false;
    }
    if (name.empty())
        return true;
    if (isCPython && name.ends_with('t') && name.size() > 1)
        name.remove_suffix(1);
    if (!name.starts_with('.') || name.size() < 2)
        return false;
    name.remove_prefix(1);
    return std::all_of(name.begin(), name.end(), [](char letter) {
        return std::isdigit(static_cast<unsigned char>(letter));
    });
}

SearchPlaces searchPlacesHere()
{
    SearchPlaces places{
        .path = pathFolders(), .home = variable("HOME"), .pyenvRoot = variable("PYENV_ROOT")};
    if (places.pyenvRoot.empty() && !places.home.empty())
        places.pyenvRoot = places.home + "/.pyenv";
    return places;
}

std::vector<std::string> findInterpreters(const SearchPlaces &places)
{
    Candidates candidates;
    for (const fs::path folder : places.path) {
        if (isOfShims(folder))
            continue;
        for (const fs::path &entry : entriesOf(folder)) {
            if (isInterpreterName(entry.filename().string()))
                candidates.add(entry);
        }
    }
    if (!places.pyenvRoot.empty())
        candidates.addAllInstalledIn(fs::path(places.pyenvRoot) / "versions");
    if (places.home.empty())
        return candidates.take();
    const fs::path home(places.home);
    for (const char *root : {"venv", ".venv", "miniconda3", "anaconda3"})
        candidates.addInstalledIn(home / root);
    for (const char *folder :
         {".virtualenvs", ".local/share/virtualenvs", "envs", "miniconda3/envs", "anaconda3/envs",
          ".local/share/uv/python", ".asdf/installs/python", ".local/share/mise/installs/python"})
        candidates.addAllInstalledIn(home / folder);
    return candidates.take();
}

std::string programPath(const std::string &program)
{
    if (program.find('/') != std::string::npos)
        return program;
    for (const std::string &folder : pathFolders()) {
        const fs::path path = fs::path(folder) / program;
        if (isProgram(path))
            return path.string();
    }
    return {};
}

} // namespace corelane
