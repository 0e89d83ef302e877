// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/held_child.h"

#include <fcntl.h>
#include <sys/prctl.h>

#include <cerrno>
#include <cstring>

namespace corelane {
namespace {

struct Pipe {
    FileDescriptor read;
    FileDescriptor write;
};

std::optional<Pipe> makePipe()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return std::nullopt;
    return Pipe{FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

/// A descriptor of the folder that a command is to work in, which may be entered; none for an empty
/// path.
Result<FileDescriptor> openFolder(const std::string &path)
{
    if (path.empty())
        return FileDescriptor();
    FileDescriptor folder(open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder || access(path.c_str(), X_OK) != 0)
        return Error{"cannot work in the folder", path, std::strerror(errno)};
    return folder;
}

/// Pointers into `texts`, ended by a null pointer, as exec wants them.
std::vector<char *> pointersTo(std::vector<std::string> &texts)
{
    std::vector<char *> pointers;
    for (std::string &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// The recorder's environment with `additions` in place of variables of the same names.
std::vector<std::string> environmentWith(const std::vector<std::string> &additions)
{
    std::vector<std::string> all = additions;
    for (char **entry = environ; *entry; ++entry) {
        const std::string_view variable(*entry);
        const std::string_view key = variable.substr(0, variable.find('=') + 1);
        bool isReplaced = false;
        for (const std::string &addition : additions)
            isReplaced = isReplaced || (!key.empty() && addition.starts_with(key));
        if (!isReplaced)
            all.emplace_back(variable);
    }
    return all;
}

/// All that the child needs between fork and exec, where memory must not be allocated any more.
struct Launch {
    char *const *command;
    char *const *environment;
    std::optional<CapturedOutput> captured;
    const InheritedSettings &settings;
    int folder; ///< -1: the recorder's own
    int gate;
    int report;
    pid_t recorder;
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
    constexpr int kNotExecutable = 126; // as a shell's
    constexpr int kNotFound = 127;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != launch.recorder)
        _exit(kNotFound); // the recorder died before it could be watched
    if (launch.captured) {
        setpgid(0, 0);
        redirect(*launch.captured);
    }
    char go = 0;
    if (read(launch.gate, &go, 1) != 1)
        _exit(kNotFound);
    launch.settings.restore();
    if (launch.folder >= 0 && fchdir(launch.folder) != 0)
        _exit(kNotFound); // it could be entered when it was opened
    execvpe(launch.command[0], launch.command, launch.environment);
    const int error = errno;
    // Should the report fail, the exit status still tells that nothing ran.
    [[maybe_unused]] const ssize_t reported = write(launch.report, &error, sizeof error);
    _exit(error == EACCES ? kNotExecutable : kNotFound);
}

} // namespace

Result<HeldChild> HeldChild::fork(const ChildPlan &plan, const InheritedSettings &settings)
{
    auto gate = makePipe();
    auto report = makePipe();
    if (!gate || !report)
        return Error{"cannot create a pipe", std::strerror(errno), "close other programs"};

    auto folder = openFolder(plan.folder);
    if (!folder)
        return folder.error();

    std::vector<std::string> words = plan.command;
    std::vector<std::string> variables = environmentWith(plan.environment);
    const std::vector<char *> command = pointersTo(words);
    const std::vector<char *> environment = pointersTo(variables);
    const Launch launch{.command = command.data(),
                        .environment = environment.data(),
                        .captured = plan.captured,
                        .settings = settings,
                        .folder = folder->get(),
                        .gate = gate->read.get(),
                        .report = report->write.get(),
                        .recorder = getpid()};
    const pid_t pid = ::fork();
    if (pid < 0)
        return Error{"cannot create a process", std::strerror(errno),
                     "the limit of processes is reached: end other programs, or raise it "
                     "(ulimit -u)"};
    if (pid == 0) {
        gate->write.close(); // its end must be the recorder's alone: when that dies, the read ends
        runChild(launch);
    }
    HeldChild child;
    child.m_pid = pid;
    child.m_hasOwnGroup = plan.captured.has_value();
    if (child.m_hasOwnGroup)
        setpgid(pid, pid); // here as well, whoever is first: it can be signalled from now on
    child.m_gate = std::move(gate->write);
    child.m_report = std::move(report->read);
    fcntl(child.m_report.get(), F_SETFL, O_NONBLOCK);
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

std::optional<int> HeldChild::execError() const
{
    int error = 0;
    if (read(m_report.get(), &error, sizeof error) != sizeof error)
        return std::nullopt;
    return error;
}

} // namespace corelane
