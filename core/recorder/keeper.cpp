// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/keeper.h"

#include "system/process_tree.h"

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>

namespace corelane {
namespace {

Error notAvailable(const Sentence &what, int error)
{
    return {CORELANE_TR("recorder.not-contained", "not available: a run cannot be contained here"),
            sentence(CORELANE_TR("recorder.refused", "{what}: {reason}"), arg<"what">(what),
                     arg<"reason">(std::string(std::strerror(error)))),
            CORELANE_TR("recorder.how-contained",
                        "it takes root, or a system that lets everybody make user namespaces "
                        "(sysctl user.max_user_namespaces, kernel.unprivileged_userns_clone, "
                        "kernel.apparmor_restrict_unprivileged_userns; a container's own rules)")};
}

/// An error number, or 0.
int writeTo(const char *path, const std::string &text)
{
    const FileDescriptor file(open(path, O_WRONLY | O_CLOEXEC));
    return file ? writeAll(file.get(), text) : errno;
}

/// This process has the user and the group that it had, and no others (user_namespaces(7)).
int mapOwnIds(uid_t user, gid_t group)
{
    const auto itself = [](auto id) {
        return std::to_string(id) + " " + std::to_string(id) + " 1";
    };
    if (const int error = writeTo("/proc/self/setgroups", "deny"); error != 0)
        return error;
    if (const int error = writeTo("/proc/self/uid_map", itself(user)); error != 0)
        return error;
    return writeTo("/proc/self/gid_map", itself(group));
}

/// Which namespaces it took. Errors: the system refuses them.
Result<std::string> makeNamespaces()
{
    if (unshare(CLONE_NEWPID) == 0)
        return std::string("pid");
    if (errno != EPERM)
        return notAvailable(CORELANE_TR("recorder.pid-namespace", "a PID namespace"), errno);
    const uid_t user = geteuid();
    const gid_t group = getegid();
    if (unshare(CLONE_NEWUSER | CLONE_NEWPID) != 0)
        return notAvailable(CORELANE_TR("recorder.user-namespace", "a user namespace"), errno);
    if (const int error = mapOwnIds(user, group); error != 0)
        return notAvailable(CORELANE_TR("recorder.own-user", "the own user in a user namespace"),
                            error);
    return std::string("user pid");
}

/// Reaps until nobody is left and the main process has gone; ends at once, and all with it, when
/// the recorder has gone without a word. Only SIGKILL from outside reaches it.
[[noreturn]] void keep(int word)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NAME, "corelane-keeper");
    for (int descriptor = 0; descriptor <= STDERR_FILENO; ++descriptor)
        close(descriptor);
    word = dup2(word, 0);
    close_range(1, ~0U, 0); // a pipe of the recorder's would otherwise have no end
    sigset_t all;
    sigset_t butChildren;
    sigfillset(&all);
    butChildren = all;
    sigdelset(&butChildren, SIGCHLD);
    sigprocmask(SIG_SETMASK, &all, nullptr);
    signal(SIGCHLD, [](int) {}); // it wakes ppoll()
    for (bool hasMainGone = false;;) {
        pid_t reaped = 0;
        do
            reaped = waitpid(-1, nullptr, WNOHANG);
        while (reaped > 0);
        if (reaped < 0 && hasMainGone)
            _exit(0);
        pollfd waiting{.fd = word, .events = POLLIN, .revents = 0};
        if (ppoll(&waiting, 1, nullptr, &butChildren) <= 0)
            continue;
        char byte = 0;
        if (read(word, &byte, 1) != 1)
            _exit(1);
        hasMainGone = true;
    }
}

} // namespace

Result<Keeper> Keeper::enter()
{
    auto word = makePipe();
    if (!word)
        return word.error();
    Result<std::string> namespaces = makeNamespaces();
    if (!namespaces)
        return namespaces.error();
    const pid_t pid = fork(); // the namespace's first
    if (pid < 0)
        return notAvailable(CORELANE_TR("recorder.first-process", "a process in a PID namespace"),
                            errno);
    if (pid == 0)
        keep(word->readEnd.get());
    return Keeper(pid, std::move(*namespaces), std::move(word->writeEnd));
}

void Keeper::mainHasGone()
{
    if (m_pid != 0)
        static_cast<void>(writeWithoutSignal(m_word.get(), "m"));
}

std::vector<int> childrenOfRun(int keeper)
{
    std::vector<int> children = childrenOf(getpid());
    if (keeper != 0 && std::erase(children, keeper) > 0) {
        const std::vector<int> orphans = childrenOf(keeper);
        children.insert(children.end(), orphans.begin(), orphans.end());
    }
    return children;
}

} // namespace corelane
