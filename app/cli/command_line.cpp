// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/output.h"

#include <algorithm>
#include <QFileInfo>
#include <string_view>

namespace corelane {
namespace {

struct Subcommand {
    const char *name;
    const char *usage;
    const char *summary;
    int (*run)(const QStringList &);
};

constexpr Subcommand kSubcommands[] = {
    {"run", "run -w primes -m python.threads -n 4",
     "one run: what time prints, cores busy, the answer", runCommand},
    {"time", "time [options] -- COMMAND [ARG...]", "any command, measured the same way",
     timeCommand},
    {"article", "article", "Python sequential, threads, processes side by side, and their picture",
     articleCommand},
    {"compare", "compare -w primes -m python.threads,python.processes",
     "which model is best, and is it more than noise?", compareCommand},
    {"scale", "scale -m python.processes -n 1..4", "speedup over workers, with laws fitted to it",
     scaleCommand},
    {"breakeven", "breakeven -m A,B --sizes 1000..1000000", "from which size on does B beat A?",
     breakevenCommand},
    {"show", "show FILE...", "saved recordings as text, JSON or CSV", showCommand},
    {"chart", "chart FILE --chart cpu-per-core -o out.png",
     "a chart as PNG, SVG, PDF or CSV, without a display", chartCommand},
    {"export", "export FILE... -o out.html",
     "a report (.html), data (.json, .csv), a trace for Perfetto (.trace.json)", exportCommand},
    {"list", "list models|workloads|runtimes|charts",
     "what there is, and why something is not available", listCommand},
};

std::string overview()
{
    constexpr std::size_t kUsageWidth = 46;
    std::string text =
        "Corelane " CORELANE_VERSION ": why N cores do not make a program N times faster.\n\n"
        "corelane                                        the window\n"
        "corelane FILE.corelane...                       the window, with these recordings\n";
    for (const Subcommand &subcommand : kSubcommands) {
        std::string line = std::string("corelane ") + subcommand.usage;
        line.resize(std::max(line.size() + 2, kUsageWidth + 2), ' ');
        text += line + subcommand.summary + "\n";
    }
    return text + "\nEach subcommand tells its options with --help.\n";
}

} // namespace

bool isCommandLine(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + std::min(argc, 2), [](const char *argument) {
        // Qt's own options (-platform, -style) belong to the window.
        constexpr std::string_view kOwn[] = {"-h", "--help", "-v", "--version"};
        const bool isOwn = std::find(std::begin(kOwn), std::end(kOwn), argument) != std::end(kOwn);
        return isOwn ||
               (argument[0] != '-' && !QFileInfo(QString::fromLocal8Bit(argument)).isFile());
    });
}

int runCommandLine(int argc, char **argv)
{
    const std::string name = argv[1];
    if (name == "-h" || name == "--help") {
        print(overview());
        return kExitDone;
    }
    if (name == "-v" || name == "--version") {
        print("corelane " CORELANE_VERSION "\n");
        return kExitDone;
    }
    const auto subcommand =
        std::find_if(std::begin(kSubcommands), std::end(kSubcommands),
                     [&name](const Subcommand &entry) { return entry.name == name; });
    if (subcommand == std::end(kSubcommands)) {
        complain(
            Error{"no such subcommand or recording", name, "corelane --help lists what there is"});
        return kExitUsage;
    }
    QStringList arguments;
    for (int i = 2; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return subcommand->run(arguments);
}

} // namespace corelane
