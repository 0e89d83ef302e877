// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <chrono>
#include <csignal>
#include <set>

namespace corelane {

// For a process that stands in front of a child: whoever started it sees no difference to the
// child.

/// While it lives, SIGTERM, SIGINT, SIGHUP and SIGQUIT do not end this process, nor does the end of
/// its own parent: they are the child's. Made on the main thread, before the child.
class PassedSignals {
public:
    PassedSignals();
    ~PassedSignals() { restore(); }
    PassedSignals(const PassedSignals &) = delete;
    PassedSignals &operator=(const PassedSignals &) = delete;

    /// In the child, behind the fork: signals are as they were found.
    void restore() const;
    /// Waits for the child's end and passes on to it what comes meanwhile; its status as waitpid(2)
    /// tells it.
    int waitFor(pid_t child) const;

private:
    sigset_t m_awaited{};
    sigset_t m_maskBefore{};
    struct sigaction m_childBefore {};
};

/// In the child, behind the fork: it gets parentGoneSignal() when `parent` dies. False: the parent
/// has died before.
[[nodiscard]] bool followParent(pid_t parent);

/// Ends this process as a child with that status has ended.
[[noreturn]] void endAs(int status);

/// Ends (SIGKILL) and reaps every child of this process and, if it is a subreaper, what is handed
/// to it meanwhile, until none is left or `patience` is over. Those that are `spared` it waits for.
void endChildren(std::chrono::milliseconds patience, const std::set<int> &spared = {});

} // namespace corelane
