// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/chain.h"

#include "record/text.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace corelane {
namespace {

constexpr int kFirstOther = 3; ///< after stdin, stdout, stderr

std::atomic<pid_t> chained{0}; // for the signal handler, which gets nothing else

void passOn(int signal)
{
    if (const pid_t child = chained.load(); child > 0)
        kill(child, signal);
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
    std::vector<char *> words;
    for (const std::string &word : command)
        words.push_back(const_cast<char *>(word.c_str()));
    words.push_back(nullptr);
    for (const int descriptor : openDescriptors()) {
        if (!inherited.contains(descriptor))
            fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    }
    pid_t child = 0;
    const int failed = posix_spawnp(&child, words[0], nullptr, nullptr, words.data(), environ);
    if (failed)
        return Error{"cannot start", command.front(), std::strerror(failed)};
    chained = child;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, passOn);
    for (const int descriptor : inherited) {
        if (descriptor >= kFirstOther)
            close(descriptor);
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    chained = 0;
    return status;
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
