// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/modes/own_command.h"

#include "catalog/catalog.h"
#include "catalog/spec_check.h"
#include "files/path_text.h"
#include "launch/command_words.h"
#include "launch/interpreter_search.h"
#include "window/widgets/file_field.h"

#include <QDir>
#include <QFileInfo>

namespace corelane {
namespace {

constexpr Term kOtherFolder =
    CORELANE_TR("own-command.other-folder", "choose another working folder");

Status checkFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return Error{CORELANE_TR("own-command.no-folder", "no such folder"), pathBytes(folder),
                     kOtherFolder};
    if (!info.isDir() || !info.isExecutable())
        return Error{info.isDir()
                         ? Sentence(CORELANE_TR("own-command.closed-folder",
                                                "this folder must not be entered"))
                         : Sentence(CORELANE_TR("own-command.is-no-folder", "this is no folder")),
                     pathBytes(folder), kOtherFolder};
    return Done{};
}

constexpr Term kWithPython = CORELANE_TR("own-command.with-python", "write python3 before it");

bool isPython(const QString &program)
{
    return program.endsWith(QStringLiteral(".py"));
}

/// What to write instead of a program that cannot be started; empty where nothing is known.
Sentence adviceFor(const QString &program)
{
    if (isPython(program))
        return kWithPython;
    const auto equals = program.indexOf(u'=');
    if (equals > 0 && !program.left(equals).contains(u'/'))
        return CORELANE_TR("own-command.with-env", "write env before it to set a variable");
    return CORELANE_TR("own-command.with-path",
                       "write its path, or ./ before a program of the working folder");
}

/// As exec will look for it: by its path where it has one, from the working folder, else on PATH.
Status checkProgram(const std::string &word, const QString &folder)
{
    const QString program = pathText(word);
    if (!program.contains(u'/')) {
        if (!programPath(word).empty())
            return Done{};
        return Error{CORELANE_TR("own-command.not-on-path", "no such program on PATH"), word,
                     adviceFor(program)};
    }
    const QFileInfo info(QDir(folder), program);
    if (!info.exists())
        return Error{CORELANE_TR("own-command.no-program", "no such program"),
                     pathBytes(info.absoluteFilePath()), adviceFor(program.section(u'/', -1))};
    if (!info.isFile() || !info.isExecutable())
        return Error{info.isFile()
                         ? Sentence(CORELANE_TR("own-command.not-executable",
                                                "this file is no program: it must not be executed"))
                         : Sentence(CORELANE_TR("own-command.is-no-program", "this is no program")),
                     word,
                     isPython(program)
                         ? Sentence(kWithPython)
                         : Sentence(CORELANE_TR("own-command.chmod", "chmod +x would allow it"))};
    return Done{};
}

} // namespace

QString workingFolder(const OwnCommand &command)
{
    const QString folder = expandedPath(command.folder);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

Result<std::vector<std::string>> commandWords(const OwnCommand &command)
{
    return commandWords(pathBytes(command.line));
}

Result<RunSpec> commandSpec(const OwnCommand &command)
{
    if (command.name.trimmed().isEmpty())
        return Error{CORELANE_TR("own-command.no-name", "the command has no name"),
                     {},
                     CORELANE_TR("own-command.give-name", "give it one: the run table shows it")};
    auto words = commandWords(command);
    if (!words)
        return words.error();
    if (words->empty())
        return Error{CORELANE_TR("own-command.none", "no command was given"),
                     {},
                     CORELANE_TR("own-command.write-one", "write one, such as make -j4")};
    if (command.isContained && command.leftRunning == QLatin1String("leave"))
        return Error{CORELANE_TR("own-command.contained",
                                 "what a contained command leaves running cannot go on"),
                     {},
                     CORELANE_TR("own-command.end-or-wait",
                                 "choose that it is ended or waited for, or do not contain it")};
    const QString folder = workingFolder(command);
    if (const Status checked = checkFolder(folder); !checked)
        return checked.error();
    if (const Status checked = checkProgram(words->front(), folder); !checked)
        return checked.error();
    std::map<std::string, std::string> options;
    if (!command.leftRunning.isEmpty())
        options[std::string(kLeftRunningOption)] = command.leftRunning.toStdString();
    if (!command.keepsPrinted)
        options[std::string(kPrintedOption)] = "left-out";
    if (const Status checked = checkCommandOptions(options); !checked)
        return checked.error();
    return RunSpec{.model = std::string(kCommandModel),
                   .options = std::move(options),
                   .command = std::move(*words),
                   .commandName = command.name.trimmed().toStdString(),
                   .folder = pathBytes(QDir(folder).absolutePath())};
}

} // namespace corelane
