// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/process.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <set>
#include <spawn.h>
#include <unistd.h>

extern char **environ;

namespace corelane {
namespace {

std::vector<std::string> environmentWith(const std::map<std::string, std::string> &additions)
{
    std::vector<std::string> variables;
    for (char **variable = environ; *variable; ++variable) {
        const std::string_view text(*variable);
        if (!additions.contains(std::string(text.substr(0, text.find('=')))))
            variables.emplace_back(text);
    }
    for (const auto &[name, value] : additions)
        variables.push_back(name + "=" + value);
    return variables;
}

/// The null-terminated array that exec takes, pointing into `texts`.
std::vector<char *> pointersTo(std::vector<std::string> &texts)
{
    std::vector<char *> pointers;
    for (std::string &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

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

void setAttributes(posix_spawnattr_t &attributes, bool ownGroup)
{
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes,
                             static_cast<short>(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                                (ownGroup ? POSIX_SPAWN_SETPGROUP : 0)));
}

} // namespace

void Descriptor::close()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

Result<Pipe> makePipe()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return Error{"cannot make a pipe", "", std::strerror(errno)};
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

Result<pid_t> spawn(const Command &command, const SpawnOptions &options)
{
    SpawnParameters parameters;
    setAttributes(parameters.attributes, options.ownGroup);
    // A source that has the number of somebody else's target would be overwritten before its turn:
    // lift all sources above the targets first.
    const int above = options.descriptors.empty() ? 0 : options.descriptors.rbegin()->first + 1;
    std::vector<Descriptor> lifted;
    for (const auto &[target, source] : options.descriptors) {
        if (source < 0) {
            posix_spawn_file_actions_addopen(&parameters.actions, target, "/dev/null", O_RDWR, 0);
            continue;
        }
        lifted.emplace_back(fcntl(source, F_DUPFD_CLOEXEC, above));
        posix_spawn_file_actions_adddup2(&parameters.actions, lifted.back().get(), target);
    }
    std::vector<std::string> arguments = command.arguments;
    std::vector<std::string> variables = environmentWith(command.environment);
    pid_t pid = -1;
    const int failed =
        posix_spawnp(&pid, arguments.front().c_str(), &parameters.actions, &parameters.attributes,
                     pointersTo(arguments).data(), pointersTo(variables).data());
    if (failed != 0)
        return Error{"cannot start the program", arguments.front(), std::strerror(failed)};
    return pid;
}

} // namespace corelane
