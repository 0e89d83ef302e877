// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/held_child.h"

#include <fcntl.h>

#include <cerrno>
#include <cstring>

namespace corelane {
namespace {

/// A descriptor of the folder that a command is to work in, which may be entered; none for an empty
/// path.
Result<FileDescriptor> openFolder(const std::string &path)
{
    if (path.empty())
        return FileDescriptor();
    FileDescriptor folder(open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder || access(path.c_str(), X_OK) != 0)
        return Error{CORELANE_TR("recorder.no-folder", "cannot work in the folder"), path,
                     verbatim(std::strerror(errno))};
    return folder;
}

/// All that the child needs between fork and exec, where memory must not be allocated any more.
struct Launch {
    char *const *command;
    char *const *environment;
    std::optional<CapturedOutput> captured;
    const InheritedSettings &settings;
    int folder; ///< -1: the recorder's own
    int gate;
    const ExecReport &report;
};

void redirect(const CapturedOutput &captured)
{
    const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    dup2(nothing, STDIN_FILENO);
    dup2(captured.out, STDOUT_FILENO);
    dup2(captured.err, STDERR_FILENO);
}

[[noreturn]] void runChild(const Launch &launch)
{
    if (launch.captured) {
        setpgid(0, 0);
        redirect(*launch.captured);
    }
    char go = 0;
    if (read(launch.gate, &go, 1) != 1)
        launch.report.fail({ExecFailure::Step::program, ECANCELED});
    launch.settings.restore();
    if (launch.folder >= 0 && fchdir(launch.folder) != 0)
        launch.report.fail({ExecFailure::Step::folder, errno});
    launch.report.become(launch.command, launch.environment);
}

} // namespace

Result<HeldChild> HeldChild::fork(const ChildPlan &plan, const InheritedSettings &settings)
{
    auto gate = makePipe();
    if (!gate)
        return gate.error();
    auto report = ExecReport::make();
    if (!report)
        return report.error();
    auto folder = openFolder(plan.folder);
    if (!folder)
        return folder.error();

    const ExecArray command(plan.command);
    const ExecArray environment = environmentWith(plan.environment);
    const Launch launch{.command = command.data(),
                        .environment = environment.data(),
                        .captured = plan.captured,
                        .settings = settings,
                        .folder = folder->get(),
                        .gate = gate->readEnd.get(),
                        .report = *report};
    const pid_t pid = ::fork();
    if (pid < 0)
        return Error{
            CORELANE_TR("recorder.no-child", "cannot create a process"), std::strerror(errno),
            CORELANE_TR(
                "recorder.limit-of-processes",
                "the limit of processes is reached: end other programs, or raise it (ulimit -u)")};
    if (pid == 0) {
        gate->writeEnd.close(); // it must be the recorder's alone: when that dies, the read ends
        runChild(launch);
    }
    report->closeChildsEnd();
    HeldChild child(pid, plan.captured.has_value(), std::move(gate->writeEnd), std::move(*report));
    if (child.m_hasOwnGroup)
        setpgid(pid, pid); // here as well, whoever is first: it can be signalled from now on
    return child;
}

void HeldChild::release()
{
    // Fails only if the child was killed from outside; that shows when it is reaped.
    [[maybe_unused]] const ssize_t written = write(m_gate.get(), "g", 1);
    m_gate.close();
}

void HeldChild::terminate() const
{
    kill(m_hasOwnGroup ? -m_pid : m_pid, SIGTERM);
}

} // namespace corelane
