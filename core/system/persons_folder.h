// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace corelane {

/// Corelane's folder in the one that the variable names, such as XDG_CACHE_HOME, or that the home
/// folder has in its place, such as ".cache"; empty without a home. As the XDG specification asks,
/// a relative one is ignored.
std::string personsFolder(const char *variable, const char *inHome);

/// Makes a folder of a person's own, and those above it that are missing, all for their owner alone
/// (0700), as that specification asks; one that is there stays as it is. An error number, or 0.
int makePersonsFolder(const std::string &path);

/// Makes Corelane's folders of this person (of data, caches and settings) that an older version has
/// made for others to read, too, the owner's alone. Not what is a link to a folder elsewhere, or
/// another's: those have been chosen by somebody. Failing is no error: they are as before.
void tightenPersonsFolders();

/// The permissions of what Corelane keeps for a person: recordings, notes, settings, caches.
inline constexpr unsigned kPersonsFileMode = 0600;

} // namespace corelane
