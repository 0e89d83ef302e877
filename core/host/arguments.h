// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/large_file.h"
#include "host/web_server.h"
#include "record/result.h"

#include <optional>
#include <string>
#include <vector>

namespace corelane {

/// The command line of corelane-host: what a workload needs from outside of its measured tree, and
/// the recorder's command line. The options have the names of the workloads'.
///
///   --latency-ms N     a web server that takes so long for an answer
///   --body-bytes N     …whose answers are so long
///   --server-limit N   …that has so many requests in hand at most; 0: any number
///   --file-mib N       a file of that size
///   --cache WORD       …dropped from the page cache (drop) or left as it is (keep)
///   --control-fd N     the recorder's; when there is something to read, nothing more is prepared
///   -- COMMAND [ARGUMENT...]
struct HostArguments {
    std::optional<ServerOptions> server;
    std::optional<FileOptions> file;
    std::optional<int> controlFd;
    std::vector<std::string> command;

    bool operator==(const HostArguments &) const = default;
};

/// Errors say which argument is wrong.
Result<HostArguments> parseHostArguments(const std::vector<std::string> &words);

} // namespace corelane
