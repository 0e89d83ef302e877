// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/result.h"

#include <QByteArrayView>
#include <string>

namespace corelane {

/// Writes a whole file through a temporary one beside it, so that a failure (a full disk, a refused
/// folder) leaves an older file as it was; a device or a pipe is written to as it is. The path is
/// the system's own: any bytes. Usable from any thread. The error names the file and the system's
/// reason.
Status saveFile(QByteArrayView content, const std::string &path);

} // namespace corelane
