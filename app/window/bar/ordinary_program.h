// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "record/result.h"

#include <QString>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// The option that names a person's own script.
inline constexpr std::string_view kScriptFile = "file";

/// Whether this is a Python file that can be read and is no workload, see mayBeWorkload(): then it
/// is a program to be run as a command.
bool isOrdinaryProgram(const QString &file);

/// Whether those of the options that are files name files that are there, and no ordinary programs.
Status checkFiles(const std::vector<Option> &options,
                  const std::map<std::string, std::string> &chosen);

} // namespace corelane
