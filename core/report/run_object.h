// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <nlohmann/json.hpp>

#include <string>

namespace corelane {

using Json = nlohmann::ordered_json;

/// A run as run_json.h describes it.
Json runObject(const RunRecord &run, const RunRecord *baseline);

/// {"name", "version", "path", "gil"}
Json runtimeObject(const Runtime &runtime);

/// As text, ended by a line feed; on one line where `indent` is -1. Bytes that are no UTF-8 (a
/// command's arguments may hold any) are replaced rather than refused; what would not show is
/// escaped as JSON does.
std::string dumped(const Json &object, int indent);

} // namespace corelane
