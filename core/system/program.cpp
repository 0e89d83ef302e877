// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/program.h"

#include "system/signals.h"

#include <spawn.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/wait.h>
#include <thread>

namespace corelane {
namespace {

/// posix_spawn's two parameter objects, destroyed with their owner.
struct SpawnParameters {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;

    SpawnParameters()
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
    }
    ~SpawnParameters()
    {
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
    }
    SpawnParameters(const SpawnParameters &) = delete;
    SpawnParameters &operator=(const SpawnParameters &) = delete;
};

/// What this process was started with.
struct FoundSignals {
    sigset_t blocked;
    sigset_t notIgnored;

    FoundSignals()
    {
        pthread_sigmask(SIG_BLOCK, nullptr, &blocked);
        // Unlike those of sigfillset(3), the C library's own too: it would have a child ignore
        // them.
        std::memset(&notIgnored, 0xff, sizeof notIgnored);
        for (int signal = 1; signal < NSIG; ++signal) {
            if (isIgnored(signal))
                sigdelset(&notIgnored, signal);
        }
    }
};

const FoundSignals kFoundSignals; // made before main() begins, and so before anything is changed

void setAttributes(posix_spawnattr_t &attributes, bool ownGroup)
{
    posix_spawnattr_setsigmask(&attributes, &kFoundSignals.blocked);
    posix_spawnattr_setsigdefault(&attributes, &kFoundSignals.notIgnored);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes,
                             static_cast<short>(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                                (ownGroup ? POSIX_SPAWN_SETPGROUP : 0)));
}

} // namespace

ExecArray::ExecArray(std::vector<std::string> texts) : m_texts(std::move(texts))
{
    m_pointers.reserve(m_texts.size() + 1);
    for (std::string &text : m_texts)
        m_pointers.push_back(text.data());
    m_pointers.push_back(nullptr);
}

ExecArray environmentWith(const std::map<std::string, std::string> &additions)
{
    std::vector<std::string> variables;
    for (char **variable = environ; *variable; ++variable) {
        const std::string_view text(*variable);
        if (!additions.contains(std::string(text.substr(0, text.find('=')))))
            variables.emplace_back(text);
    }
    for (const auto &[name, value] : additions)
        variables.push_back(name + "=" + value);
    return ExecArray(std::move(variables));
}

Result<pid_t> spawn(const Command &command, const SpawnOptions &options)
{
    SpawnParameters parameters;
    setAttributes(parameters.attributes, options.ownGroup);
    // A source that has the number of somebody else's target would be overwritten before its turn:
    // lift all sources above the targets first.
    const int above = options.descriptors.empty() ? 0 : options.descriptors.rbegin()->first + 1;
    std::vector<FileDescriptor> lifted;
    for (const auto &[target, source] : options.descriptors) {
        if (source < 0) {
            posix_spawn_file_actions_addopen(&parameters.actions, target, "/dev/null", O_RDWR, 0);
            continue;
        }
        Result<FileDescriptor> duplicate = duplicateOf(source, above);
        if (!duplicate)
            return duplicate.error();
        lifted.push_back(std::move(*duplicate));
        posix_spawn_file_actions_adddup2(&parameters.actions, lifted.back().get(), target);
    }
    const ExecArray arguments(command.arguments);
    const ExecArray environment = environmentWith(command.environment);
    pid_t pid = -1;
    const int failed = posix_spawnp(&pid, arguments.data()[0], &parameters.actions,
                                    &parameters.attributes, arguments.data(), environment.data());
    if (failed != 0)
        return Error{CORELANE_TR("program.not-started", "cannot start the program"),
                     command.arguments.front(), verbatim(std::strerror(failed))};
    return pid;
}

std::optional<int> waitUntil(pid_t child, std::chrono::steady_clock::time_point deadline)
{
    for (;;) {
        int status = 0;
        if (waitpid(child, &status, WNOHANG) != 0) // ended, or no child of ours
            return status;
        if (std::chrono::steady_clock::now() >= deadline)
            return std::nullopt;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

Result<ExecReport> ExecReport::make()
{
    Result<Pipe> pipe = makePipe();
    if (!pipe)
        return pipe.error();
    return ExecReport(std::move(*pipe));
}

void ExecReport::become(char *const *command, char *const *environment) const
{
    execvpe(command[0], command, environment);
    fail({ExecFailure::Step::program, errno});
}

void ExecReport::fail(const ExecFailure &failure) const
{
    constexpr int kNotExecutable = 126;
    constexpr int kNotFound = 127;
    // Should the report fail, the exit status still tells that nothing ran.
    [[maybe_unused]] const ssize_t told = write(m_pipe.writeEnd.get(), &failure, sizeof failure);
    const bool isRefused = failure.step == ExecFailure::Step::program && failure.error == EACCES;
    _exit(isRefused ? kNotExecutable : kNotFound);
}

std::optional<ExecFailure> ExecReport::failure() const
{
    ExecFailure failure;
    ssize_t count = 0;
    do // less than PIPE_BUF: it comes whole or not at all
        count = read(m_pipe.readEnd.get(), &failure, sizeof failure);
    while (count < 0 && errno == EINTR);
    return count == sizeof failure ? std::optional(failure) : std::nullopt;
}

} // namespace corelane
