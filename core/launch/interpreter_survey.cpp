// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/interpreter_survey.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

namespace corelane {
namespace {

using Clock = std::chrono::steady_clock;

bool isKnown(const std::vector<AskedInterpreter> &asked, const Result<InterpreterFacts> &answer)
{
    return answer && std::any_of(asked.begin(), asked.end(), [&](const AskedInterpreter &each) {
               return each.answer && isSameInterpreter(*each.answer, *answer);
           });
}

} // namespace

std::vector<AskedInterpreter> askInterpreters(const std::vector<std::string> &programs,
                                              InterpreterCache &cache,
                                              std::chrono::milliseconds timeout)
{
    const auto deadline = Clock::now() + timeout;
    std::vector<std::optional<Result<InterpreterFacts>>> answers(programs.size());
    std::atomic<std::size_t> next = 0;
    const auto askSome = [&] {
        for (std::size_t i = next++; i < programs.size(); i = next++) {
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
            if (left.count() > 0)
                answers[i] = askInterpreter(programs[i], cache, std::min(kProbeTimeout, left));
        }
    };
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < std::min(kMostAskedAtOnce, programs.size()); ++i)
            threads.emplace_back(askSome);
    }
    std::vector<AskedInterpreter> asked;
    for (std::size_t i = 0; i < programs.size(); ++i) {
        if (!answers[i])
            answers[i] = Error{"there was no time left to ask the interpreter", programs[i],
                               "others did not answer; ask this one alone with --python"};
        if (!isKnown(asked, *answers[i]))
            asked.push_back({programs[i], std::move(*answers[i])});
    }
    return asked;
}

bool isSameInterpreter(const InterpreterFacts &one, const InterpreterFacts &other)
{
    return one.runtime == other.runtime ||
           (!one.identity.empty() && one.identity == other.identity);
}

} // namespace corelane
