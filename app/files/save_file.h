// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace corelane
