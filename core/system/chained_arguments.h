// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/result.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace corelane {

// The command lines of the programs that stand between launch and a run: options that have a value
// each, some that have none, then "--" and the command.

/// Takes the value of one option; false when it is not a good one.
template <class Arguments>
using TakeValue = std::function<bool(Arguments &, const std::string &)>;

/// `takeSwitch` takes an option without a value; false when the word is none. Arguments::command is
/// what stands behind "--". Errors: no such option, no or no good value, no command.
template <class Arguments>
Result<Arguments>
readChainedArguments(const std::vector<std::string> &words,
                     const std::map<std::string, TakeValue<Arguments>> &valueOptions,
                     bool (*takeSwitch)(Arguments &, const std::string &) = nullptr)
{
    Arguments arguments;
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (*word == "--") {
            arguments.command.assign(word + 1, words.end());
            break;
        }
        if (takeSwitch && takeSwitch(arguments, *word))
            continue;
        const auto option = valueOptions.find(*word);
        if (option == valueOptions.end())
            return Error{CORELANE_TR("chained.no-such-option", "no such option"), *word,
                         CORELANE_TR("chained.command-behind", "the command comes behind --")};
        if (word + 1 == words.end())
            return Error{CORELANE_TR("chained.value-missing", "a value is missing"), *word, {}};
        ++word;
        if (!option->second(arguments, *word))
            return Error{sentence(CORELANE_TR("chained.no-value", "not a value of {option}"),
                                  arg<"option">(option->first)),
                         *word,
                         {}};
    }
    if (arguments.command.empty())
        return Error{CORELANE_TR("chained.no-command", "no command was given"),
                     {},
                     CORELANE_TR("chained.put-behind", "put it behind --")};
    return arguments;
}

} // namespace corelane
