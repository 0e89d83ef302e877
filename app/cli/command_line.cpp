// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/subcommand.h"
#include "files/path_text.h"

#include <algorithm>
#include <filesystem>
#include <string_view>

namespace corelane {
namespace {

std::string overview()
{
    constexpr std::size_t kUsageWidth = 46;
    std::string text =
        "Corelane " CORELANE_VERSION ": why N cores do not make a program N times faster.\n\n"
        "corelane                                        the window\n"
        "corelane FILE.corelane...                       the window, with these recordings\n";
    for (const auto &described : kSubcommands) {
        const Subcommand subcommand = described();
        std::string line = std::string("corelane ") + subcommand.usage;
        line.resize(std::max(line.size() + 2, kUsageWidth + 2), ' ');
        text += line + subcommand.summary + "\n";
    }
    return text + "\nEach subcommand tells its options with --help.\n";
}

Result<Subcommand> subcommandNamed(const std::string &name)
{
    for (const auto &described : kSubcommands) {
        if (described().name == name)
            return described();
    }
    return Error{CORELANE_TR("cli.no-such-subcommand", "no such subcommand or recording"), name,
                 CORELANE_TR("cli.help-lists", "corelane --help lists what there is")};
}

Ending runParsed(const Subcommand &subcommand, const QStringList &arguments, Output &output)
{
    OptionParser options(QString::fromStdString(subcommand.description));
    subcommand.addOptions(options);
    if (const Status parsed = options.parse(arguments); !parsed)
        return wrongUsage(parsed.error());
    if (options.asksForHelp()) {
        output.print(options.help(subcommand.name));
        return kExitDone;
    }
    return subcommand.run(options, output);
}

/// `words` begins with the subcommand's name.
Ending runWords(const QStringList &words, Output &output)
{
    const std::string name = pathBytes(words.front());
    if (name == "-h" || name == "--help") {
        output.print(overview());
        return kExitDone;
    }
    if (name == "-v" || name == "--version") {
        output.print("corelane " CORELANE_VERSION "\n");
        return kExitDone;
    }
    const Result<Subcommand> subcommand = subcommandNamed(name);
    if (!subcommand)
        return wrongUsage(subcommand.error());
    return runParsed(*subcommand, words.mid(1), output);
}

} // namespace

bool isCommandLine(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + std::min(argc, 2), [](const char *argument) {
        // Qt's own options (-platform, -style) belong to the window.
        constexpr std::string_view kOwn[] = {"-h", "--help", "-v", "--version"};
        const bool isOwn = std::find(std::begin(kOwn), std::end(kOwn), argument) != std::end(kOwn);
        std::error_code ignored; // such as a name that is too long
        return isOwn ||
               (argument[0] != '-' && !std::filesystem::is_regular_file(argument, ignored));
    });
}

int runCommandLine(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << pathText(argv[i]);
    Output output;
    const Ending ending = runWords(words, output);
    if (ending.error())
        complain(*ending.error());
    const std::optional<Error> unwritten = output.takeFailure();
    if (!unwritten)
        return ending.status();
    complain(*unwritten);
    return ending.status() == kExitDone ? kExitFailed : ending.status();
}

} // namespace corelane
