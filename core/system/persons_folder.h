// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace corelane {

/// Corelane's folder in the one that the variable names, such as XDG_CACHE_HOME, or that the home
/// folder has in its place, such as ".cache"; empty without a home. As the XDG specification asks,
/// a relative one is ignored.
std::string personsFolder(const char *variable, const char *inHome);

} // namespace corelane
