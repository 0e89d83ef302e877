// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/commands.h"

#include "catalog/catalog.h"
#include "launch/command_words.h"
#include "launch/shim.h"
#include "record/recording_lines.h"
#include "record/text.h"
#include "record/utf8.h"

#include <cstdlib>
#include <sstream>
#include <string_view>
#include <utility>

namespace corelane {
namespace {

std::string pythonPathWith(const std::string &folder)
{
    const char *inherited = std::getenv("PYTHONPATH");
    return inherited && *inherited ? folder + ":" + inherited : folder;
}

/// The lines that tell the recording what was asked for. A command's words are left out: the
/// recorder has them anyhow, and twice they might be more than the kernel takes.
std::string descriptionOf(const RunRequest &request)
{
    const Model *model = findModel(request.spec.model);
    RunSpec spec = request.spec;
    spec.command.clear();
    return linesOf({.spec = std::move(spec),
                    .traits = model ? std::optional(model->traits) : std::nullopt,
                    .runtime = request.runtime,
                    .study = request.study});
}

/// The command line before the recorder's of a workload that needs something from outside of its
/// measured tree; else empty.
std::vector<std::string> hostWords(const RunSpec &spec, const Installation &installation,
                                   int controlFd)
{
    const Workload *workload = findWorkload(spec.workload);
    if (!workload || workload->host == Host::none)
        return {};
    std::vector<std::string> words{installation.host, "--control-fd", std::to_string(controlFd)};
    if (workload->host == Host::largeFile)
        words.insert(words.end(), {"--file-mib", std::to_string(spec.size)});
    for (const Option &option : workload->options) {
        if (const auto chosen = spec.options.find(option.key); chosen != spec.options.end())
            words.insert(words.end(), {"--" + option.key, chosen->second});
    }
    words.emplace_back("--");
    return words;
}

} // namespace

std::string shownCommand(const RunRequest &request, const Installation &installation)
{
    std::string line;
    for (const std::string &word :
         workloadCommand(request.spec, request.runtime, installation).arguments)
        line += (line.empty() ? "" : " ") + quotedWord(word);
    return visible(line);
}

Command workloadCommand(const RunSpec &spec, const Runtime &runtime,
                        const Installation &installation)
{
    if (!spec.command.empty())
        return commandBehindShim(spec.command, spec.folder);
    Command command;
    if (runtime.path.empty()) {
        command.arguments = {installation.worker};
    } else {
        // Not by -m, which puts the current folder first on sys.path: a random.py in there would
        // otherwise become part of the run. What this starts finds the variable, from 3.11 on; in
        // older ones corelane_run.py sees to it.
        command.arguments = {runtime.path, installation.driverFolder + "/corelane_run.py"};
        command.environment["PYTHONPATH"] = pythonPathWith(installation.driverFolder);
        command.environment["PYTHONSAFEPATH"] = "1";
    }
    const std::vector<std::string> choices{"--workload", spec.workload,
                                           "--model",    spec.model,
                                           "--workers",  std::to_string(spec.workers),
                                           "--size",     std::to_string(spec.size)};
    command.arguments.insert(command.arguments.end(), choices.begin(), choices.end());
    for (const auto &[key, value] : spec.options) {
        if (findOption(commandOptions(), key))
            continue;
        command.arguments.emplace_back("--set");
        command.arguments.push_back(key + "=" + value);
    }
    return command;
}

Command recorderCommand(const RunRequest &request, const Installation &installation,
                        int recordingFd, int controlFd)
{
    Command command = workloadCommand(request.spec, request.runtime, installation);
    std::vector<std::string> arguments = hostWords(request.spec, installation, controlFd);
    arguments.push_back(installation.recorder);
    const auto add = [&arguments](const std::string &option, const std::string &value) {
        arguments.push_back(option);
        arguments.push_back(value);
    };
    add("--recording-fd", std::to_string(recordingFd));
    add("--control-fd", std::to_string(controlFd));
    std::istringstream lines(descriptionOf(request));
    for (std::string line; std::getline(lines, line);)
        add("--describe", line);
    if (!request.spec.command.empty())
        arguments.emplace_back("--describe-command");
    if (const auto expected = expectedAnswer(request.spec))
        add("--expect", *expected);
    if (!request.spec.workload.empty()) {
        arguments.emplace_back("--need-answer");
        add("--rings", std::to_string(request.spec.workers + 1));
    }
    for (const auto &[key, value] : request.spec.options) {
        if (findOption(commandOptions(), key))
            add("--" + key, value);
    }
    if (request.timeout)
        add("--timeout", decimal(request.timeout->count(), 3));
    if (!request.spec.folder.empty())
        add("--folder", request.spec.folder);
    if (request.keptIn)
        add("--output", "/dev/fd/" + std::to_string(request.keptIn->descriptor()));
    if (request.inheritStdio)
        arguments.emplace_back("--inherit-stdio");
    if (request.isContained)
        arguments.emplace_back("--contain");
    arguments.emplace_back("--");
    command.arguments.insert(command.arguments.begin(), arguments.begin(), arguments.end());
    return command;
}

} // namespace corelane
