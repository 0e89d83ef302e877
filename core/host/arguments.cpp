// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/arguments.h"

#include "record/text.h"
#include "system/chained_arguments.h"

namespace corelane {
namespace {

constexpr std::size_t kMostBody_bytes = std::size_t{1} << 30;
constexpr std::int64_t kMostFile_mib = 1 << 30; ///< in bytes, it fits into 63 bits

template <class T>
T &made(std::optional<T> &optional)
{
    return optional ? *optional : optional.emplace();
}

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

const std::map<std::string, TakeValue<HostArguments>> &valueOptions()
{
    static const std::map<std::string, TakeValue<HostArguments>> options{
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
    return readChainedArguments(words, valueOptions());
}

} // namespace corelane
