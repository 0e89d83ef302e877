// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/chain.h"

#include "record/text.h"
#include "system/program.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>

namespace corelane {
namespace {

/// The signals that the host waits for instead of dying from them, and what it found of them.
struct Signals {
    sigset_t awaited{};
    sigset_t maskBefore{};
    struct sigaction childBefore {};

    Signals()
    {
        sigemptyset(&awaited);
        for (const int signal : {SIGCHLD, SIGTERM, SIGINT, SIGHUP, SIGQUIT})
            sigaddset(&awaited, signal);
        sigprocmask(SIG_BLOCK, &awaited, &maskBefore);
        struct sigaction wanted {}; // ignored, the kernel would reap the child itself
        wanted.sa_handler = SIG_DFL;
        sigaction(SIGCHLD, &wanted, &childBefore);
    }
    ~Signals() { restore(); }
    Signals(const Signals &) = delete;
    Signals &operator=(const Signals &) = delete;

    void restore() const
    {
        sigaction(SIGCHLD, &childBefore, nullptr);
        sigprocmask(SIG_SETMASK, &maskBefore, nullptr);
    }
};

/// What the child needs between fork and exec, where memory must not be allocated any more: there
/// may be other threads.
struct Launch {
    const ExecArray &command;
    const Signals &signals;
    const ExecReport &report;
    pid_t host;
};

[[noreturn]] void runChild(const Launch &launch)
{
    constexpr int kNotStarted = 127;
    // The recorder takes SIGHUP as "whoever started this is gone", unless it finds it ignored.
    struct sigaction hangup {};
    sigaction(SIGHUP, nullptr, &hangup);
    prctl(PR_SET_PDEATHSIG, hangup.sa_handler == SIG_IGN ? SIGTERM : SIGHUP);
    if (getppid() != launch.host)
        _exit(kNotStarted); // the host died before it could be watched
    launch.signals.restore();
    launch.report.become(launch.command.data(), environ);
}

Result<pid_t> start(const std::vector<std::string> &command, const Signals &signals)
{
    const ExecArray words(command);
    Result<ExecReport> report = ExecReport::make();
    if (!report)
        return report.error();
    const Launch launch{words, signals, *report, getpid()};
    const pid_t child = fork();
    if (child < 0)
        return Error{"cannot create a process", {}, std::strerror(errno)};
    if (child == 0)
        runChild(launch);
    report->closeChildsEnd();
    if (const auto failure = report->failure()) {
        waitpid(child, nullptr, 0);
        return Error{"cannot start the program", command.front(), std::strerror(failure->error)};
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

int waitFor(pid_t child, const Signals &signals)
{
    for (;;) {
        const int signal = sigwaitinfo(&signals.awaited, nullptr);
        int status = 0;
        if (waitpid(child, &status, WNOHANG) == child)
            return status;
        if (signal > 0 && signal != SIGCHLD)
            kill(child, signal);
    }
}

} // namespace

std::set<int> openDescriptors()
{
    std::set<int> descriptors;
    std::error_code ignored;
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd", ignored))
        descriptors.insert(toInteger<int>(entry.path().filename().string()).value_or(0));
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
    const Signals signals;
    const Result<pid_t> child = start(command, signals);
    if (!child)
        return child.error();
    for (const int descriptor : inherited) {
        if (descriptor > STDERR_FILENO)
            close(descriptor);
    }
    raiseOpenFiles();
    return waitFor(*child, signals);
}

void endAs(int status)
{
    if (WIFSIGNALED(status)) {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none); // the child has left one, if any
        std::signal(WTERMSIG(status), SIG_DFL);
        raise(WTERMSIG(status));
    }
    _exit(WEXITSTATUS(status));
}

} // namespace corelane
