// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/large_file.h"
#include "host/web_server.h"
#include "record/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// What a workload needs from outside of its measured tree, and the recorder's command line.
struct HostArguments {
    std::optional<ServerOptions> server;
    std::optional<FileOptions> file;
    std::vector<std::string> command;
};

std::string hostUsage();

/// `arguments` without the program's own name. Errors: an option that does not exist, a number that
/// is none, no command.
Result<HostArguments> parseHostArguments(const std::vector<std::string_view> &arguments);

} // namespace corelane
