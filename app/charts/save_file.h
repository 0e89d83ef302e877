// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QByteArray>
#include <QString>

namespace corelane {

/// Writes a whole file through a temporary one, so that a failure (a full disk, a refused folder)
/// leaves an older file as it was. Usable from any thread. The error names the file and the
/// system's reason.
Status saveFile(const QByteArray &bytes, const QString &path);

} // namespace corelane
