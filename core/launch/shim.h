// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/program.h"

#include <string>
#include <vector>

namespace corelane {

/// What chooses a version for pyenv; plain values, so that a test names its own.
struct PyenvChoice {
    std::string version; ///< PYENV_VERSION: names with colons between them; empty: not set
    std::string folder;  ///< where .python-version is looked for, and above it; a full path

    bool operator==(const PyenvChoice &) const = default;
};

/// What a shim stands for.
struct ShimmedProgram {
    std::string program;  ///< a full path; empty: it is no shim, or nobody can tell
    std::string versions; ///< the chosen ones, with colons between them

    bool operator==(const ShimmedProgram &) const = default;
};

/// The program that a shim of pyenv stands for, found by pyenv's own rules without running anything
/// (https://github.com/pyenv/pyenv#understanding-python-version-selection): PYENV_VERSION, then the
/// nearest .python-version, then the file "version" beside the folder of shims; of several versions
/// the first that has the program. None where `program` is no shim of pyenv's, and where a version
/// is named that is not installed under this very name, such as "system".
ShimmedProgram programBehindShim(const std::string &program, const PyenvChoice &choice);

/// A command whose first word is found on PATH as a shim of pyenv's, as the shim would start the
/// program: its path, in the environment PYENV_VERSION and the folder of its programs first on
/// PATH, so that what it starts is of that version, too. A shim is a shell script that starts a
/// dozen processes before the program: who measures the program has no use for them. Any other
/// command is left as it is. `folder`: where the command will work; empty: this process's.
Command commandBehindShim(std::vector<std::string> command, const std::string &folder = {});

} // namespace corelane
