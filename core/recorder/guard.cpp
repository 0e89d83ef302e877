// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/guard.h"

#include "system/stand_in.h"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace corelane {
namespace {

constexpr std::chrono::milliseconds kPatience{1'500}; ///< what still lives then cannot be ended

[[noreturn]] void guard(pid_t recorder, Orphans orphans, const PassedSignals &signals)
{
    prctl(PR_SET_NAME, "corelane-guard");
    close_range(STDERR_FILENO + 1, ~0U, 0); // their ends are the recorder's alone
    const int status = signals.waitFor(recorder);
    if (orphans == Orphans::end || !WIFEXITED(status))
        endChildren(kPatience);
    endAs(status);
}

} // namespace

Result<int> runGuarded(Orphans orphans, const std::function<int()> &work)
{
    constexpr int kGuardHasGone = 3;
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    const PassedSignals signals;
    const pid_t self = getpid();
    const pid_t recorder = fork();
    if (recorder < 0)
        return Error{"cannot create a process", std::strerror(errno),
                     "end other programs, or raise the limit of processes (ulimit -u)"};
    if (recorder > 0)
        guard(recorder, orphans, signals);
    if (!followParent(self))
        return kGuardHasGone;
    signals.restore();
    return work();
}

} // namespace corelane
