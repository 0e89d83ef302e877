// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/arguments.h"

#include "record/text.h"

#include <functional>
#include <map>

namespace corelane {
namespace {

constexpr std::size_t kMostBody_bytes = std::size_t{1} << 30;
constexpr std::int64_t kMostFile_mib = 1 << 30; ///< in bytes, it fits into 63 bits

template <class T>
T &made(std::optional<T> &optional)
{
    return optional ? *optional : optional.emplace();
}

/// Takes the value of one option; false when it is not a good one.
using TakeValue = std::function<bool(HostArguments &, const std::string &)>;

template <class Number>
bool take(const std::string &text, Number least, Number most, Number &number)
{
    const auto value = toInteger<Number>(text);
    if (!value || *value < least || *value > most)
        return false;
    number = *value;
    return true;
}

bool takeCache(HostArguments &arguments, const std::string &word)
{
    made(arguments.file).drop = word == "drop";
    return word == "drop" || word == "keep";
}

const std::map<std::string, TakeValue> &valueOptions()
{
    static const std::map<std::string, TakeValue> options{
        {"--latency-ms",
         [](HostArguments &arguments, const std::string &text) {
             return take(text, 0, 1'000'000, made(arguments.server).latency_ms);
         }},
        {"--body-bytes",
         [](HostArguments &arguments, const std::string &text) {
             return take(text, std::size_t{1}, kMostBody_bytes, made(arguments.server).bodyBytes);
         }},
        {"--server-limit",
         [](HostArguments &arguments, const std::string &text) {
             return take(text, 0, 1'000'000'000, made(arguments.server).limit);
         }},
        {"--file-mib",
         [](HostArguments &arguments, const std::string &text) {
             return take(text, std::int64_t{1}, kMostFile_mib, made(arguments.file).size_mib);
         }},
        {"--cache", takeCache},
        {"--control-fd",
         [](HostArguments &arguments, const std::string &text) {
             return take(text, 0, 1 << 20, made(arguments.controlFd));
         }},
    };
    return options;
}

} // namespace

Result<HostArguments> parseHostArguments(const std::vector<std::string> &words)
{
    HostArguments arguments;
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (*word == "--") {
            arguments.command.assign(word + 1, words.end());
            break;
        }
        const auto option = valueOptions().find(*word);
        if (option == valueOptions().end())
            return Error{"no such option", *word, "the command comes behind --"};
        if (word + 1 == words.end())
            return Error{"a value is missing", *word, ""};
        ++word;
        if (!option->second(arguments, *word))
            return Error{"not a value of " + option->first, *word, ""};
    }
    if (arguments.command.empty())
        return Error{"no command was given", "", "put it behind --"};
    return arguments;
}

} // namespace corelane
