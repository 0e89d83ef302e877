// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/persons_folder.h"
#include "system/whole_file.h"

#include <QByteArrayView>
#include <string>

namespace corelane {

/// Writes a whole file, see system/whole_file.h: a failure leaves an older one as it was. The path
/// is the system's own: any bytes. Usable from any thread. The error names the file and the
/// system's reason.
inline Status saveFile(QByteArrayView content, const std::string &path,
                       Readers readers = Readers::asUsual)
{
    return writeWholeFile({content.data(), static_cast<std::size_t>(content.size())}, path,
                          readers);
}

/// The same for a file that Corelane keeps for a person: its folder is made where it is missing,
/// and both are for their owner alone.
inline Status saveOwnFile(QByteArrayView content, const std::string &path)
{
    makePersonsFolder(path.substr(0, path.rfind('/'))); // without it, writing fails and tells
    return saveFile(content, path, Readers::owner);
}

/// Where Corelane keeps a person's settings; empty without a home.
inline std::string ownSettingsPath()
{
    const std::string folder = personsFolder("XDG_CONFIG_HOME", ".config");
    return folder.empty() ? folder : folder + "/corelane.conf";
}

} // namespace corelane
