// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between launch and the recorder where a workload needs something from outside of its
// measured tree, and costs the run nothing: a web server, a large file.
#include "host/arguments.h"
#include "host/chain.h"

#include <cstdlib>
#include <iostream>

using namespace corelane;

namespace {

constexpr int kCouldNotBegin = 3; // as the recorder's

int complain(const Error &error)
{
    std::cerr << "corelane-host: " << error.text() << '\n';
    return kCouldNotBegin;
}

/// Puts the file where the workload finds it, and into the recording how much of it is in memory.
Status provide(const FileOptions &file, std::vector<std::string> &command)
{
    const std::string path = largeFilePath();
    if (Status made = provideFile(path, file.size_mib); !made)
        return made;
    if (file.drop)
        dropFromCache(path);
    const Result<std::string> cached = cacheSentence(path, file.size_mib);
    if (!cached)
        return cached.error();
    setenv("CORELANE_FILE", path.c_str(), 1);
    command.insert(command.begin() + 1, {"--describe", "warning page-cache " + *cached});
    return Done{};
}

} // namespace

int main(int argc, char **argv)
{
    const std::set<int> inherited = openDescriptors();
    Result<HostArguments> arguments = parseHostArguments({argv + 1, argv + argc});
    if (!arguments)
        return complain(arguments.error());
    std::unique_ptr<WebServer> server;
    if (arguments->server) {
        Result<std::unique_ptr<WebServer>> started = WebServer::start(*arguments->server);
        if (!started)
            return complain(started.error());
        server = std::move(*started);
        setenv("CORELANE_SERVER", server->address().c_str(), 1);
    }
    if (arguments->file) {
        if (const Status provided = provide(*arguments->file, arguments->command); !provided)
            return complain(provided.error());
    }
    const Result<int> status = runChained(arguments->command, inherited);
    if (!status)
        return complain(status.error());
    server.reset();
    endAs(*status);
}
