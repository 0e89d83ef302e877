// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace corelane {

/// Whether this is a Python file that can be read and is no workload, see mayBeWorkload(): then it
/// is a program to be run as a command.
bool isOrdinaryProgram(const QString &file);

} // namespace corelane
