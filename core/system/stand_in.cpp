// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/stand_in.h"

#include "system/process_tree.h"
#include "system/signals.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <thread>

namespace corelane {
namespace {

/// Takes the children that have ended; whether there are others.
bool reapEndedChildren()
{
    pid_t reaped = 0;
    while ((reaped = waitpid(-1, nullptr, WNOHANG)) > 0) {
    }
    return reaped == 0;
}

} // namespace

PassedSignals::PassedSignals()
{
    sigemptyset(&m_awaited);
    for (const int signal : {SIGCHLD, SIGTERM, SIGINT, SIGHUP, SIGQUIT, parentGoneSignal()})
        sigaddset(&m_awaited, signal);
    sigprocmask(SIG_BLOCK, &m_awaited, &m_maskBefore);
    struct sigaction wanted {}; // ignored, the kernel would reap the child itself
    wanted.sa_handler = SIG_DFL;
    sigaction(SIGCHLD, &wanted, &m_childBefore);
}

void PassedSignals::restore() const
{
    sigaction(SIGCHLD, &m_childBefore, nullptr);
    sigprocmask(SIG_SETMASK, &m_maskBefore, nullptr);
}

int PassedSignals::waitFor(pid_t child) const
{
    for (;;) {
        const int signal = sigwaitinfo(&m_awaited, nullptr);
        int status = 0;
        if (waitpid(child, &status, WNOHANG) == child)
            return status;
        if (signal > 0 && signal != SIGCHLD)
            kill(child, signal);
    }
}

bool followParent(pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, parentGoneSignal());
    return getppid() == parent;
}

void endAs(int status)
{
    if (WIFSIGNALED(status)) {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none); // the child has left one, if any
        std::signal(WTERMSIG(status), SIG_DFL);
        sigset_t itself;
        sigemptyset(&itself);
        sigaddset(&itself, WTERMSIG(status));
        sigprocmask(SIG_UNBLOCK, &itself, nullptr);
        raise(WTERMSIG(status));
    }
    _exit(WEXITSTATUS(status));
}

void endChildren(std::chrono::milliseconds patience, const std::set<int> &spared)
{
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + patience;
    while (reapEndedChildren() && Clock::now() < deadline) {
        for (const pid_t child : childrenOf(getpid())) {
            if (!spared.contains(child))
                kill(child, SIGKILL);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

} // namespace corelane
