// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/interpreter.h"

#include "launch/process.h"
#include "record/text.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace corelane {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kOldestMinor = 8; ///< of Python 3
constexpr std::size_t kLongestAnswer = 1 << 16;

/// Runs in any Python, 2 included, so that an old one can say what it is.
constexpr const char *kProbeScript = R"(import sys
implementation = getattr(sys, 'implementation', None)
gil = getattr(sys, '_is_gil_enabled', lambda: True)()
print('corelane-probe')
print(implementation.name if implementation else 'cpython')
print('.'.join(map(str, sys.version_info[:3])))
print('on' if gil else 'off')
print(sys.executable)
)";

struct Answer {
    std::string text;
    bool isComplete = false; ///< false: the time was over before the child had closed its output
};

Answer readUntil(int fd, Clock::time_point deadline)
{
    Answer answer;
    while (answer.text.size() < kLongestAnswer) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        pollfd waiting{.fd = fd, .events = POLLIN, .revents = 0};
        if (left.count() <= 0 || poll(&waiting, 1, static_cast<int>(left.count())) == 0)
            return answer;
        std::array<char, 4096> block;
        const ssize_t count = read(fd, block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            answer.isComplete = true;
            return answer;
        }
        answer.text.append(block.data(), static_cast<std::size_t>(count));
    }
    answer.isComplete = true;
    return answer;
}

/// The child's status, once it has ended; it is killed with its group at the deadline.
int reap(pid_t child, Clock::time_point deadline)
{
    int status = 0;
    while (Clock::now() < deadline) {
        if (waitpid(child, &status, WNOHANG) == child)
            return status;
        poll(nullptr, 0, 1);
    }
    kill(-child, SIGKILL);
    waitpid(child, &status, 0);
    return status;
}

std::string displayName(const std::string &implementation)
{
    if (implementation == "cpython")
        return "CPython";
    return implementation == "pypy" ? "PyPy" : implementation;
}

} // namespace

Result<Runtime> runtimeFromProbe(std::string_view answer, const std::string &program)
{
    const auto takeLine = [&answer] {
        const std::string_view line = answer.substr(0, answer.find('\n'));
        answer.remove_prefix(std::min(answer.size(), line.size() + 1));
        return std::string(line);
    };
    const Error unknown{"this is not a Python interpreter that Corelane understands", program,
                        "choose a python3 program, version 3.8 or later"};
    if (takeLine() != "corelane-probe")
        return unknown;
    Runtime runtime{.name = displayName(takeLine()), .version = takeLine()};
    runtime.gil = takeLine() == "off" ? Gil::off : Gil::on;
    runtime.path = takeLine();
    const std::string_view version = runtime.version;
    const std::size_t dot = version.find('.');
    const auto major = toInteger<int>(version.substr(0, dot));
    const auto minor =
        dot == std::string_view::npos
            ? std::nullopt
            : toInteger<int>(version.substr(dot + 1, version.find('.', dot + 1) - dot - 1));
    if (!major || !minor || runtime.path.empty())
        return unknown;
    if (*major < 3 || (*major == 3 && *minor < kOldestMinor))
        return Error{"Python " + runtime.version + " is too old", program,
                     "choose Python 3.8 or later"};
    return runtime;
}

Result<Runtime> probeInterpreter(const std::string &program, std::chrono::milliseconds timeout)
{
    const auto deadline = Clock::now() + timeout;
    Result<Pipe> output = makePipe();
    if (!output)
        return output.error();
    const Result<pid_t> child =
        spawn({.arguments = {program, "-c", kProbeScript}, .environment = {}},
              {.descriptors = {{0, -1}, {1, output->writeEnd.get()}, {2, -1}}, .ownGroup = true});
    output->writeEnd.close();
    if (!child)
        return Error{"no such interpreter", program,
                     child.error().advice + "; give the path of a python3, version 3.8 or later"};
    const Answer answer = readUntil(output->readEnd.get(), deadline);
    const int status = reap(*child, answer.isComplete ? deadline : Clock::now());
    if (!answer.isComplete)
        return Error{"the interpreter did not answer within " +
                         decimal(std::chrono::duration<double>(timeout).count(), 1) + " s",
                     program, "start it by hand to see what it waits for"};
    if (WIFSIGNALED(status))
        return Error{"the interpreter was ended by signal " + std::to_string(WTERMSIG(status)),
                     program, "start it by hand to see why"};
    if (WEXITSTATUS(status) != 0)
        return Error{"the interpreter ended with status " + std::to_string(WEXITSTATUS(status)),
                     program, "start it by hand to see why"};
    return runtimeFromProbe(answer.text, program);
}

Runtime nativeRuntime()
{
    return
    {
        .name = "C++", .version = "compiled by "
#if defined(__clang__)
                                  "Clang " __clang_version__
#else
                                  "GCC " __VERSION__
#endif
    };
}

Runtime commandRuntime()
{
    return {.name = "command"};
}

} // namespace corelane
