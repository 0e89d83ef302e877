// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/chain.h"

#include "record/text.h"
#include "system/folder.h"
#include "system/program.h"
#include "system/stand_in.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace corelane {
namespace {

/// What the child needs between fork and exec, where memory must not be allocated any more: there
/// may be other threads.
struct Launch {
    const ExecArray &command;
    const PassedSignals &signals;
    const ExecReport &report;
    pid_t host;
};

[[noreturn]] void runChild(const Launch &launch)
{
    constexpr int kNotStarted = 127;
    if (!followParent(launch.host))
        _exit(kNotStarted);
    launch.signals.restore();
    launch.report.become(launch.command.data(), environ);
}

Result<pid_t> start(const std::vector<std::string> &command, const PassedSignals &signals)
{
    const ExecArray words(command);
    Result<ExecReport> report = ExecReport::make();
    if (!report)
        return report.error();
    const Launch launch{words, signals, *report, getpid()};
    const pid_t child = fork();
    if (child < 0)
        return Error{CORELANE_TR("host.no-process", "cannot create a process"),
                     {},
                     verbatim(std::strerror(errno))};
    if (child == 0)
        runChild(launch);
    report->closeChildsEnd();
    if (const auto failure = report->failure()) {
        waitpid(child, nullptr, 0);
        return Error{CORELANE_TR("host.program-not-started", "cannot start the program"),
                     command.front(), verbatim(std::strerror(failure->error))};
    }
    return child;
}

/// Each client of the server takes one.
void raiseOpenFiles()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

std::set<int> openDescriptors()
{
    std::set<int> descriptors;
    for (const auto &entry : entriesOf("/proc/self/fd"))
        descriptors.insert(toInteger<int>(entry.filename().string()).value_or(0));
    // The one through which the folder was read is closed by now.
    std::erase_if(descriptors, [](int number) { return fcntl(number, F_GETFD) < 0; });
    return descriptors;
}

Result<int> runChained(const std::vector<std::string> &command, const std::set<int> &inherited)
{
    for (const int descriptor : openDescriptors()) {
        if (!inherited.contains(descriptor))
            fcntl(descriptor, F_SETFD, FD_CLOEXEC); // Boost 1.74 does not do it for its sockets
    }
    const PassedSignals signals;
    const Result<pid_t> child = start(command, signals);
    if (!child)
        return child.error();
    for (const int descriptor : inherited) {
        if (descriptor > STDERR_FILENO)
            close(descriptor);
    }
    raiseOpenFiles();
    return signals.waitFor(*child);
}

} // namespace corelane
