// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/guard.h"

#include "recorder/left_files.h"
#include "system/file_descriptor.h"
#include "system/stand_in.h"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace corelane {
namespace {

constexpr std::chrono::milliseconds kTidying{300};    ///< for those that tidy up behind the others
constexpr std::chrono::milliseconds kPatience{1'200}; ///< what still lives then cannot be ended

/// Out of reach of a signal to the group or the session of whoever started the recorder. The leader
/// of a group has to leave it before, to which the recorder lends its own: that is a matter of the
/// two alone, unless the command shares it.
void enterOwnSession(pid_t recorder, GroupOf group)
{
    if (setsid() >= 0 || group == GroupOf::command)
        return;
    setpgid(recorder, recorder);
    setpgid(0, recorder);
    setsid();
}

void endOrphans()
{
    LeftFiles files;
    files.look();
    endChildren(kTidying, files.trackers());
    endChildren(kPatience);
    files.remove();
}

[[noreturn]] void guard(pid_t recorder, const GuardPlan &plan, const PassedSignals &signals,
                        FileDescriptor ready)
{
    prctl(PR_SET_NAME, "corelane-guard");
    enterOwnSession(recorder, plan.group);
    ready.close();
    close_range(STDERR_FILENO + 1, ~0U, 0); // their ends are the recorder's alone
    const int status = signals.waitFor(recorder);
    if (plan.orphans == Orphans::end || !WIFEXITED(status))
        endOrphans();
    endAs(status);
}

} // namespace

Result<int> runGuarded(const GuardPlan &plan, const std::function<int()> &work)
{
    constexpr int kGuardHasGone = 3;
    Result<Pipe> ready = makePipe();
    if (!ready)
        return ready.error();
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    const PassedSignals signals;
    const pid_t self = getpid();
    const pid_t recorder = fork();
    if (recorder < 0)
        return Error{
            CORELANE_TR("recorder.no-process", "cannot create a process"), std::strerror(errno),
            CORELANE_TR("recorder.end-others",
                        "end other programs, or raise the limit of processes (ulimit -u)")};
    if (recorder > 0)
        guard(recorder, plan, signals, std::move(ready->writeEnd));
    ready->writeEnd.close();
    readToEnd(ready->readEnd.get()); // until the guard stands where it is to
    ready->readEnd.close();
    if (!followParent(self))
        return kGuardHasGone;
    signals.restore();
    return work();
}

} // namespace corelane
