// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/outcome.h"

#include <charconv>
#include <csignal>
#include <cstring>

namespace corelane {
namespace {

std::string signalText(int signal)
{
    std::string text = "ended by signal " + std::to_string(signal);
    const char *name = sigabbrev_np(signal);
    const char *description = sigdescr_np(signal);
    if (name && description)
        text += " (SIG" + std::string(name) + ": " + description + ")";
    return text;
}

std::string exitText(const ExitStatus &exit)
{
    return exit.kind == ExitStatus::Kind::signal ? signalText(exit.value)
                                                 : "exit status " + std::to_string(exit.value);
}

std::string execFailureText(const RunFacts &facts)
{
    const std::string what = facts.execFailure->step == ExecFailure::Step::folder
                                 ? "cannot work in the folder '" + facts.folder
                                 : "cannot start '" + facts.program;
    return what + "': " + std::strerror(facts.execFailure->error);
}

Verdict judgeAnswer(const RunFacts &facts)
{
    if (!facts.answer) {
        if (facts.needsAnswer || facts.expected)
            return {Outcome::failed, "the workload ended without an answer"};
    } else if (facts.expected && facts.answer != facts.expected) {
        return {Outcome::failed,
                "wrong answer: " + *facts.answer + ", expected " + *facts.expected};
    }
    return {};
}

std::string realText(double number, auto... format)
{
    char digits[64];
    const auto end = std::to_chars(digits, digits + sizeof digits, number, format...).ptr;
    return {digits, end};
}

std::string secondsText(std::int64_t time_ns)
{
    return realText(static_cast<double>(time_ns) * 1e-9, std::chars_format::fixed, 3) + " s";
}

} // namespace

Verdict cancelled()
{
    return {Outcome::cancelled, "cancelled"};
}

Verdict abandoned()
{
    return {Outcome::cancelled, "the window or terminal that started it is gone"};
}

Verdict timedOut(double seconds)
{
    return {Outcome::failed, "timed out after " + realText(seconds) + " s"};
}

Verdict judge(const RunFacts &facts)
{
    if (facts.stopped)
        return *facts.stopped;
    if (facts.execFailure)
        return {Outcome::failed, execFailureText(facts)};
    const bool isSignal = facts.exit.kind == ExitStatus::Kind::signal;
    if (isSignal && facts.exit.value == SIGINT && facts.sharesTerminal)
        return {Outcome::cancelled, "interrupted"};
    if (!isSignal && facts.exit.value == 0)
        return judgeAnswer(facts);
    std::string reason = exitText(facts.exit);
    if (!facts.lastErrorLine.empty())
        reason += ": " + facts.lastErrorLine;
    return {Outcome::failed, reason};
}

std::optional<Warning> missedByTime(const Usage &child, const Usage &tree)
{
    if (missedByTime_ns(child.cpu_ns(), tree.cpu_ns()) == 0)
        return std::nullopt;
    return Warning{"time-misses-descendants",
                   "the whole tree used " + secondsText(tree.cpu_ns()) +
                       " of CPU time, the main process and what it waited for " +
                       secondsText(child.cpu_ns()) + ": that alone is what `time` shows"};
}

} // namespace corelane
