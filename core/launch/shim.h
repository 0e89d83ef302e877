// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace corelane {

/// What chooses a version for pyenv; plain values, so that a test names its own.
struct PyenvChoice {
    std::string version; ///< PYENV_VERSION: names with colons between them; empty: not set
    std::string folder;  ///< where .python-version is looked for, and above it; a full path

    bool operator==(const PyenvChoice &) const = default;
};

/// The program that a shim of pyenv stands for, found by pyenv's own rules without running anything
/// (https://github.com/pyenv/pyenv#understanding-python-version-selection): PYENV_VERSION, then the
/// nearest .python-version, then the file "version" beside the folder of shims; of several versions
/// the first that has the program. Empty where `program` is no shim of pyenv's, and where a version
/// is named that is not installed under this very name, such as "system".
std::string programBehindShim(const std::string &program, const PyenvChoice &choice);

/// A command whose first word is found on PATH as a shim of pyenv's, with the path of the program
/// behind it in its place. A shim is a shell script that starts a dozen processes before the
/// program: who measures the program has no use for them. Any other command is left as it is.
/// `folder`: where the command will work; empty: this process's.
std::vector<std::string> commandWithoutShim(std::vector<std::string> command,
                                            const std::string &folder = {});

} // namespace corelane
