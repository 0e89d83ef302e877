// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/shim.h"

#include "launch/interpreter_search.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

namespace corelane {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestShim = 4096; ///< they are some 400 bytes

/// The first bytes of a file; empty where it cannot be read.
std::string beginningOf(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text(kLongestShim, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

/// As `pyenv rehash` writes them.
bool isShim(const fs::path &program)
{
    if (program.parent_path().filename() != "shims")
        return false;
    const std::string text = beginningOf(program);
    return text.starts_with("#!") && text.find("pyenv\" exec ") != std::string::npos;
}

/// The names in a file of versions, without its comments; empty where there is none.
std::vector<std::string> versionsIn(const fs::path &file)
{
    std::vector<std::string> versions;
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored))
        return versions;
    std::istringstream lines(beginningOf(file));
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line.substr(0, line.find('#')));
        for (std::string word; words >> word;)
            versions.push_back(word);
    }
    return versions;
}

std::vector<std::string> chosenVersions(const fs::path &root, const PyenvChoice &choice)
{
    std::vector<std::string> versions;
    std::istringstream names(choice.version);
    for (std::string name; std::getline(names, name, ':');)
        versions.push_back(name);
    for (fs::path folder = choice.folder; versions.empty() && folder.is_absolute();
         folder = folder.parent_path()) {
        versions = versionsIn(folder / ".python-version");
        if (folder == folder.root_path())
            break;
    }
    return versions.empty() ? versionsIn(root / "version") : versions;
}

bool isPlainName(const std::string &version)
{
    return !version.empty() && !version.starts_with('.') &&
           version.find("..") == std::string::npos && version.front() != '/';
}

std::string joined(const std::vector<std::string> &versions)
{
    std::string all;
    for (const std::string &version : versions)
        all += (all.empty() ? "" : ":") + version;
    return all;
}

} // namespace

ShimmedProgram programBehindShim(const std::string &program, const PyenvChoice &choice)
{
    const fs::path shim(program);
    if (!isShim(shim))
        return {};
    const fs::path root = shim.parent_path().parent_path();
    const std::vector<std::string> versions = chosenVersions(root, choice);
    std::error_code ignored;
    for (const std::string &version : versions) {
        const fs::path installed = root / "versions" / version;
        if (!isPlainName(version) || !fs::is_directory(installed, ignored))
            return {};
        if (const fs::path found = installed / "bin" / shim.filename(); isProgram(found))
            return {.program = found.string(), .versions = joined(versions)};
    }
    return {};
}

Command commandBehindShim(std::vector<std::string> command, const std::string &folder)
{
    Command behind{.arguments = std::move(command), .environment = {}};
    if (behind.arguments.empty())
        return behind;
    std::error_code ignored;
    const char *version = std::getenv("PYENV_VERSION");
    const PyenvChoice choice{.version = version ? version : "",
                             .folder =
                                 folder.empty() ? fs::current_path(ignored).string() : folder};
    const auto found = programBehindShim(programPath(behind.arguments.front()), choice);
    if (found.program.empty())
        return behind;
    behind.arguments.front() = found.program;
    const char *path = std::getenv("PATH");
    behind.environment["PATH"] =
        fs::path(found.program).parent_path().string() + (path ? std::string(":") + path : "");
    behind.environment["PYENV_VERSION"] = found.versions;
    return behind;
}

} // namespace corelane
