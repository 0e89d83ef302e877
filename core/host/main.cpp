// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between launch and the recorder where a workload needs something from outside of its
// measured tree, and costs the run nothing: a web server, a large file.
#include "host/arguments.h"
#include "host/chain.h"
#include "record/recording_lines.h"
#include "system/before_main.h"
#include "system/stand_in.h"

#include <poll.h>

#include <cstdlib>
#include <iostream>
#include <memory>

using namespace corelane;

namespace {

enum ExitCode { kWrongUsage = 2, kCouldNotBegin = 3 }; // the recorder's

int complain(const Error &error, ExitCode code)
{
    std::cerr << "corelane-host: " << error.text() << '\n';
    return code;
}

/// Whether nobody has asked for the end of the run yet. What they wrote stays for the recorder.
bool isWanted(const std::optional<int> &controlFd)
{
    pollfd control{.fd = controlFd.value_or(-1), .events = POLLIN, .revents = 0};
    return poll(&control, 1, 0) <= 0;
}

/// Puts the file where the workload finds it, and into the recording how much of it is in memory.
Status provideLargeFile(HostArguments &arguments)
{
    const std::string path = largeFilePath();
    const std::int64_t size_mib = arguments.file->size_mib;
    const auto provided =
        provideFile(path, size_mib, [&arguments] { return isWanted(arguments.controlFd); });
    if (!provided)
        return provided.error();
    if (!*provided)
        return Done{}; // the recorder will find out why, and say so
    if (arguments.file->drop)
        dropFromCache(path, size_mib);
    setenv("CORELANE_FILE", path.c_str(), 1);
    std::string warning =
        line(Warning{"page-cache", cacheSentence(cached_bytes(path, size_mib), size_mib)});
    warning.pop_back(); // the line feed
    arguments.command.insert(arguments.command.begin() + 1, {"--describe", warning});
    return Done{};
}

Result<std::unique_ptr<WebServer>> startServer(const ServerOptions &options)
{
    auto server = WebServer::start(options);
    if (server)
        setenv("CORELANE_SERVER", (*server)->address().c_str(), 1);
    return server;
}

} // namespace

int main(int argc, char **argv)
{
    endLoading();
    const std::set<int> inherited = openDescriptors();
    Result<HostArguments> arguments = parseHostArguments({argv + 1, argv + argc});
    if (!arguments)
        return complain(arguments.error(), kWrongUsage);
    if (arguments->file) {
        if (const Status provided = provideLargeFile(*arguments); !provided)
            return complain(provided.error(), kCouldNotBegin);
    }
    std::unique_ptr<WebServer> server;
    if (arguments->server) {
        auto started = startServer(*arguments->server);
        if (!started)
            return complain(started.error(), kCouldNotBegin);
        server = std::move(*started);
    }
    const Result<int> status = runChained(arguments->command, inherited);
    if (!status)
        return complain(status.error(), kCouldNotBegin);
    server.reset();
    endAs(*status);
}
