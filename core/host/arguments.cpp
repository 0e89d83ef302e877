// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/arguments.h"

#include "record/text.h"

#include <functional>
#include <map>

namespace corelane {
namespace {

using Take = std::function<bool(std::string_view)>;

template <class Number>
Take into(Number &number, Number least)
{
    return [&number, least](std::string_view text) {
        const auto value = toInteger<Number>(text);
        if (value && *value >= least)
            number = *value;
        return value && *value >= least;
    };
}

} // namespace

std::string hostUsage()
{
    return "usage: corelane-host [--latency-ms N --body-bytes N --server-limit N]"
           " [--file-mib N --cache drop|keep] -- COMMAND [ARG...]\n";
}

Result<HostArguments> parseHostArguments(const std::vector<std::string_view> &arguments)
{
    HostArguments parsed;
    ServerOptions server;
    FileOptions file;
    const std::map<std::string_view, Take> ofServer{
        {"--latency-ms", into(server.latency_ms, 0)},
        {"--body-bytes", into(server.bodyBytes, std::size_t{1})},
        {"--server-limit", into(server.limit, 0)}};
    const std::map<std::string_view, Take> ofFile{
        {"--file-mib", into(file.size_mib, std::int64_t{1})}, {"--cache", [&file](auto word) {
                                                                   file.drop = word == "drop";
                                                                   return file.drop ||
                                                                          word == "keep";
                                                               }}};
    for (auto word = arguments.begin(); word != arguments.end(); ++word) {
        if (*word == "--") {
            parsed.command.assign(word + 1, arguments.end());
            break;
        }
        const bool isOfServer = ofServer.contains(*word);
        if (!isOfServer && !ofFile.contains(*word))
            return Error{"no such option", std::string(*word), hostUsage()};
        const Take &take = isOfServer ? ofServer.at(*word) : ofFile.at(*word);
        if (word + 1 == arguments.end() || !take(word[1]))
            return Error{"no such value of " + std::string(*word),
                         word + 1 == arguments.end() ? "" : std::string(word[1]), hostUsage()};
        ++word;
        if (isOfServer)
            parsed.server = server;
        else
            parsed.file = file;
    }
    if (parsed.command.empty())
        return Error{"no command was given", {}, hostUsage()};
    return parsed;
}

} // namespace corelane
