// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace corelane {

/// What is in a folder, by name; what was read until then where reading it fails. Unlike a loop
/// over a directory_iterator, which throws in its middle, it never does.
std::vector<std::filesystem::path> entriesOf(const std::filesystem::path &folder);

} // namespace corelane
