// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace corelane {

/// Whether somebody is writing this file now, and has said so by a lock (flock(2)), as whoever
/// records does. False where that cannot be told. Any thread.
bool hasWriter(const std::string &path);

} // namespace corelane
