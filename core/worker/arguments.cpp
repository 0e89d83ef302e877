// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/arguments.h"

#include "record/text.h"

namespace corelane {
namespace {

/// A number given on the command line; 0, which a RunSpec takes for "not chosen", is none.
template <class Integer>
Status readNumber(std::string_view option, std::string_view text, Integer &number)
{
    const auto value = toInteger<Integer>(text);
    if (!value || *value < 1)
        return Error{
            sentence(CORELANE_TR("worker-option.no-such-number", "no such number for {option}"),
                     arg<"option">(std::string(option))),
            std::string(text), CORELANE_TR("worker-option.from-1", "choose a whole number from 1")};
    number = *value;
    return Done{};
}

Status readSetting(std::string_view text, RunSpec &spec)
{
    const std::size_t equals = text.find('=');
    if (equals == 0 || equals == std::string_view::npos)
        return Error{CORELANE_TR("worker-option.no-setting", "not a setting"), std::string(text),
                     CORELANE_TR("worker-option.write-setting", "write --set KEY=VALUE")};
    spec.options[std::string(text.substr(0, equals))] = text.substr(equals + 1);
    return Done{};
}

Status readOption(std::string_view option, std::string_view value, RunSpec &spec)
{
    if (option == "--workers")
        return readNumber(option, value, spec.workers);
    if (option == "--size")
        return readNumber(option, value, spec.size);
    if (option == "--set")
        return readSetting(value, spec);
    (option == "--workload" ? spec.workload : spec.model) = value;
    return Done{};
}

bool takesValue(std::string_view option)
{
    return option == "--workload" || option == "--model" || option == "--workers" ||
           option == "--size" || option == "--set";
}

} // namespace

std::string usage()
{
    return "usage: corelane-worker --workload NAME --model NAME [--workers N] [--size N]"
           " [--set KEY=VALUE]...\n"
           "       corelane-worker --list\n";
}

Result<Arguments> parseArguments(const std::vector<std::string_view> &arguments)
{
    Arguments parsed;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view option = arguments[i];
        if (option == "--help" || option == "-h") {
            parsed.help = true;
        } else if (option == "--list") {
            parsed.list = true;
        } else if (!takesValue(option)) {
            return Error{CORELANE_TR("worker-option.no-such", "no such option"),
                         std::string(option),
                         CORELANE_TR("worker-option.help", "--help shows what there is")};
        } else if (i + 1 == arguments.size()) {
            return Error{CORELANE_TR("worker-option.value-missing", "a value is missing behind"),
                         std::string(option),
                         {}};
        } else if (const Status read = readOption(option, arguments[++i], parsed.spec); !read) {
            return read.error();
        }
    }
    return parsed;
}

} // namespace corelane
