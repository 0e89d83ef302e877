// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/subcommand.h"
#include "files/path_text.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string_view>

namespace corelane {
namespace {

std::string usageLine(std::string usage, const Sentence &summary)
{
    constexpr std::size_t kUsageWidth = 46;
    usage.resize(std::max(usage.size() + 2, kUsageWidth + 2), ' ');
    return usage + shown(summary) + "\n";
}

std::string overview()
{
    std::string text =
        shown(sentence(
            CORELANE_TR("help.overview",
                        "Corelane {version}: why N cores do not make a program N times faster."),
            arg<"version">(CORELANE_VERSION))) +
        "\n\n" + usageLine("corelane", CORELANE_TR("help.window", "the window")) +
        usageLine("corelane FILE.corelane...",
                  CORELANE_TR("help.window-with", "the window, with these recordings"));
    for (const auto &described : kSubcommands) {
        const Subcommand subcommand = described();
        text += usageLine(std::string("corelane ") + subcommand.usage, subcommand.summary);
    }
    return text + "\n" +
           shown(CORELANE_TR("help.each", "Each subcommand tells its options with --help.")) + "\n";
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
    OptionParser options(subcommand.description);
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

/// By its name, where there is a screen and no terminal.
bool isClickedFile(std::string_view argument)
{
    const bool isFile = argument.ends_with(".corelane") || argument.ends_with(".py");
    const auto isSet = [](const char *name) {
        const char *value = std::getenv(name);
        return value && *value != '\0';
    };
    return isFile && (isSet("DISPLAY") || isSet("WAYLAND_DISPLAY")) && isatty(STDERR_FILENO) == 0;
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
               (argument[0] != '-' && !std::filesystem::is_regular_file(argument, ignored) &&
                !isClickedFile(argument));
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
