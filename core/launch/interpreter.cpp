// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/interpreter.h"

#include "launch/interpreter_search.h"
#include "record/text.h"

#include "system/program.h"
#include <nlohmann/json.hpp>

#include <algorithm>
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

constexpr std::size_t kLongestAnswer = 1 << 16;
constexpr std::chrono::milliseconds kStopInterval{50}; ///< how soon a stop is seen
constexpr std::string_view kAnswerWord = "corelane-probe ";
constexpr Term kNoSuchInterpreter = CORELANE_TR("interpreter.no-such", "no such interpreter");
constexpr Term kStartByHand = CORELANE_TR("interpreter.see-why", "start it by hand to see why");
constexpr int kOldestMinor = 8; ///< of Python 3

/// Runs in any Python, 2 included, so that an old one can say what it is. The current folder is no
/// place to import from, as in a run. The GIL is looked at behind the imports of the driver: an
/// extension module may switch it on again. Optional modules are found, not imported: they may take
/// seconds.
constexpr const char *kProbeScript = R"(import sys
sys.path[:] = [folder for folder in sys.path if folder]
import json, os, sysconfig
for name in ('fcntl', 'mmap', 'struct', 'selectors', 'threading', 'multiprocessing.pool',
             'multiprocessing.shared_memory', 'concurrent.futures', 'asyncio', 'hashlib'):
    try:
        __import__(name)
    except Exception:
        pass
def has(name):
    try:
        from importlib.util import find_spec
        return find_spec(name) is not None
    except Exception:
        return False
folders = [folder for folder in sys.path if os.path.isdir(folder)]
try:
    import site
    if site.ENABLE_USER_SITE and site.getusersitepackages() not in folders:
        folders.append(site.getusersitepackages())
except Exception:
    pass
implementation = getattr(sys, 'implementation', None)
gil = getattr(sys, '_is_gil_enabled', lambda: True)()
print('corelane-probe ' + json.dumps({
    'implementation': implementation.name if implementation else 'cpython',
    'version': '.'.join(map(str, sys.version_info[:3])),
    'executable': sys.executable,
    'identity': sys.prefix + ' ' + os.path.realpath(sys.executable or ''),
    'gil': 'on' if gil else 'off',
    'free_threaded_build': sysconfig.get_config_var('Py_GIL_DISABLED') == 1,
    'interpreters': sys.version_info >= (3, 14) and has('concurrent.interpreters'),
    'modules': [name for name in ('numpy', 'joblib', 'dask', 'mpi4py') if has(name)],
    'folders': folders}))
)";

struct Answer {
    std::string text;
    bool isComplete = false; ///< false: the time was over before the child had closed its output
};

Answer readUntil(int fd, Clock::time_point deadline, const std::stop_token &stop)
{
    Answer answer;
    while (answer.text.size() < kLongestAnswer) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        if (left.count() <= 0 || stop.stop_requested())
            return answer;
        pollfd waiting{.fd = fd, .events = POLLIN, .revents = 0};
        if (poll(&waiting, 1, static_cast<int>(std::min(left, kStopInterval).count())) == 0)
            continue;
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
    if (const auto status = waitUntil(child, deadline))
        return *status;
    kill(-child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

/// The value under a key; the default one where it is missing or of another type.
template <class Value>
Value valueAt(const nlohmann::json &object, const char *key)
{
    const auto found = object.find(key);
    const bool isOfType = found != object.end() &&
                          (std::is_same_v<Value, bool> ? found->is_boolean() : found->is_string());
    return isOfType ? found->get<Value>() : Value{};
}

std::vector<std::string> textsAt(const nlohmann::json &object, const char *key)
{
    std::vector<std::string> texts;
    const auto found = object.find(key);
    if (found == object.end() || !found->is_array())
        return texts;
    for (const nlohmann::json &each : *found) {
        if (each.is_string())
            texts.push_back(each.get<std::string>());
    }
    return texts;
}

std::string displayName(const std::string &implementation)
{
    if (implementation == "cpython")
        return "CPython";
    return implementation == "pypy" ? "PyPy" : implementation;
}

/// The line that kProbeScript prints. What is missing has its default value.
InterpreterFacts factsIn(std::string_view line)
{
    const std::string_view text = line.substr(std::min(line.size(), kAnswerWord.size()));
    const auto object = nlohmann::json::parse(text, nullptr, false);
    const auto textAt = [&object](const char *key) { return valueAt<std::string>(object, key); };
    return {.runtime = {.name = displayName(textAt("implementation")),
                        .version = textAt("version"),
                        .path = textAt("executable"),
                        .gil = textAt("gil") == "off" ? Gil::off : Gil::on},
            .freeThreadedBuild = valueAt<bool>(object, "free_threaded_build"),
            .hasInterpreters = valueAt<bool>(object, "interpreters"),
            .modules = textsAt(object, "modules"),
            .identity = textAt("identity"),
            .folders = textsAt(object, "folders"),
            .answer = std::string(line)};
}

} // namespace

Result<InterpreterFacts> factsFromProbe(std::string_view answer, const std::string &program)
{
    // A wrapper or a sitecustomize may have said something before.
    while (!answer.empty() && !answer.starts_with(kAnswerWord))
        answer.remove_prefix(
            std::min(answer.size(), answer.substr(0, answer.find('\n')).size() + 1));
    answer = answer.substr(0, answer.find('\n'));
    InterpreterFacts facts = factsIn(answer);
    const std::vector<int> version = versionNumbers(facts.runtime.version);
    if (version.size() < 2 || version.front() == 0 || facts.runtime.name.empty() ||
        facts.runtime.path.empty())
        return Error{CORELANE_TR("interpreter.none",
                                 "this is not a Python interpreter that Corelane understands"),
                     program,
                     CORELANE_TR("interpreter.choose-python3",
                                 "choose a python3 program, version 3.8 or later")};
    if (std::pair(version[0], version[1]) < std::pair(3, kOldestMinor))
        return Error{sentence(CORELANE_TR("interpreter.too-old", "Python {version} is too old"),
                              arg<"version">(facts.runtime.version)),
                     program,
                     CORELANE_TR("interpreter.choose-newer", "choose Python 3.8 or later")};
    return facts;
}

Result<InterpreterFacts> probeInterpreter(const std::string &program,
                                          std::chrono::milliseconds timeout,
                                          const std::stop_token &stop)
{
    const auto deadline = Clock::now() + timeout;
    const std::string path = programPath(program);
    if (path.empty())
        return Error{kNoSuchInterpreter, program,
                     CORELANE_TR("interpreter.not-on-path",
                                 "it is in no folder of PATH (where relative ones do not count); "
                                 "give the path of a python3, version 3.8 or later")};
    Result<Pipe> output = makePipe();
    if (!output)
        return output.error();
    const Result<pid_t> child =
        spawn({.arguments = {path, "-c", kProbeScript}, .environment = {}},
              {.descriptors = {{0, -1}, {1, output->writeEnd.get()}, {2, -1}}, .ownGroup = true});
    output->writeEnd.close();
    if (!child)
        return Error{
            kNoSuchInterpreter, program,
            sentence(CORELANE_TR("interpreter.give-path",
                                 "{reason}; give the path of a python3, version 3.8 or later"),
                     arg<"reason">(child.error().advice))};
    const Answer answer = readUntil(output->readEnd.get(), deadline, stop);
    const bool isEndless = answer.text.size() >= kLongestAnswer;
    const int status = reap(*child, answer.isComplete && !isEndless ? deadline : Clock::now());
    if (stop.stop_requested())
        return Error{
            CORELANE_TR("interpreter.interrupted", "the interpreter was not asked to the end"),
            program, CORELANE_TR("interpreter.ask-again", "ask it again")};
    if (!answer.isComplete)
        return Error{
            sentence(CORELANE_TR("interpreter.no-answer",
                                 "the interpreter did not answer within {time}"),
                     arg<"time">(Figure::seconds(std::chrono::nanoseconds(timeout).count(), 1))),
            program,
            CORELANE_TR("interpreter.see-wait", "start it by hand to see what it waits for")};
    if (isEndless)
        return factsFromProbe({}, program);
    if (WIFSIGNALED(status))
        return Error{sentence(CORELANE_TR("interpreter.by-signal",
                                          "the interpreter was ended by signal {signal}"),
                              arg<"signal">(std::to_string(WTERMSIG(status)))),
                     program, kStartByHand};
    if (WEXITSTATUS(status) != 0)
        return Error{sentence(CORELANE_TR("interpreter.with-status",
                                          "the interpreter ended with status {status}"),
                              arg<"status">(std::to_string(WEXITSTATUS(status)))),
                     program, kStartByHand};
    return factsFromProbe(answer.text, program);
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
