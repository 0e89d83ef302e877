// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/own_command.h"

#include "catalog/catalog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <optional>

namespace corelane {
namespace {

/// Cuts a line into words; one character after the other.
class WordCutter {
public:
    Result<std::vector<std::string>> cut(const QString &line)
    {
        for (const QChar each : line) {
            if (const Status taken = take(each); !taken)
                return taken.error();
        }
        if (!m_quote.isNull())
            return Error{"a quote is left open", QString(m_quote).toStdString(), "close it"};
        if (m_isEscaped)
            return Error{"a backslash stands at the end", {}, "write \\\\ for one"};
        endWord();
        return std::move(m_words);
    }

private:
    Status take(QChar each)
    {
        if (m_isEscaped) {
            if (m_quote == u'"' && !QStringLiteral("\"\\$`").contains(each))
                add(u'\\'); // within "…" it is itself before any other character
            m_isEscaped = false;
            add(each);
        } else if (each == u'\\' && m_quote != u'\'') {
            m_isEscaped = true;
            m_isWord = true;
        } else if (each == m_quote) {
            m_quote = {};
        } else if (m_quote.isNull() && (each == u'"' || each == u'\'')) {
            m_quote = each;
            m_isWord = true; // even an empty one
        } else if (m_quote.isNull() && each.isSpace()) {
            endWord();
        } else if (isOfShell(each)) {
            return Error{"only a shell understands this", QString(each).toStdString(),
                         "put it in quotes, or write sh -c '…'"};
        } else {
            add(each);
        }
        return Done{};
    }

    bool isOfShell(QChar each) const
    {
        if (m_quote == u'\'')
            return false;
        if (m_quote == u'"')
            return QStringLiteral("$`").contains(each);
        return QStringLiteral("|&;<>()$`*?").contains(each) || (each == u'~' && !m_isWord);
    }

    void add(QChar each)
    {
        m_word += each;
        m_isWord = true;
    }

    void endWord()
    {
        if (m_isWord)
            m_words.push_back(m_word.toLocal8Bit().toStdString());
        m_word.clear();
        m_isWord = false;
    }

    std::vector<std::string> m_words;
    QString m_word;
    QChar m_quote;
    bool m_isWord = false;
    bool m_isEscaped = false;
};

Status checkFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return Error{"no such folder", folder.toStdString(), "choose another working folder"};
    if (!info.isDir() || !info.isExecutable())
        return Error{info.isDir() ? "this folder must not be entered" : "this is no folder",
                     folder.toStdString(), "choose another working folder"};
    return Done{};
}

/// What to write instead of a program that cannot be started; empty where nothing is known.
std::string adviceFor(const QString &program)
{
    if (program.endsWith(QStringLiteral(".py")))
        return "write python3 before it";
    const auto equals = program.indexOf(u'=');
    if (equals > 0 && !program.left(equals).contains(u'/'))
        return "write env before it to set a variable";
    return "write its path, or ./ before a program of the working folder";
}

/// As exec will look for it: by its path where it has one, from the working folder, else on PATH.
Status checkProgram(const std::string &word, const QString &folder)
{
    const QString program = QString::fromLocal8Bit(word.c_str());
    if (!program.contains(u'/')) {
        if (!program.isEmpty() && !QStandardPaths::findExecutable(program).isEmpty())
            return Done{};
        return Error{"no such program on PATH", word, adviceFor(program)};
    }
    const QFileInfo info(QDir(folder), program);
    if (!info.exists())
        return Error{"no such program", info.absoluteFilePath().toStdString(),
                     adviceFor(program.section(u'/', -1))};
    if (!info.isFile() || !info.isExecutable())
        return Error{info.isFile() ? "this file is no program: it must not be executed"
                                   : "this is no program",
                     word,
                     program.endsWith(QStringLiteral(".py")) ? "write python3 before it"
                                                             : "chmod +x would allow it"};
    return Done{};
}

} // namespace

Result<std::vector<std::string>> commandWords(const QString &line)
{
    return WordCutter().cut(line);
}

QString expandedPath(const QString &typed)
{
    const QString path = typed.trimmed();
    if (path == u"~" || path.startsWith(QStringLiteral("~/")))
        return QDir::homePath() + path.mid(1);
    return path;
}

QString workingFolder(const OwnCommand &command)
{
    const QString folder = expandedPath(command.folder);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

Result<RunSpec> commandSpec(const OwnCommand &command)
{
    if (command.name.trimmed().isEmpty())
        return Error{"the command has no name", {}, "give it one: the run table shows it"};
    auto words = commandWords(command.line);
    if (!words)
        return words.error();
    if (words->empty())
        return Error{"no command was given", {}, "write one, such as make -j4"};
    const QString folder = workingFolder(command);
    if (const Status checked = checkFolder(folder); !checked)
        return checked.error();
    if (const Status checked = checkProgram(words->front(), folder); !checked)
        return checked.error();
    return RunSpec{.model = std::string(kCommandModel),
                   .command = std::move(*words),
                   .commandName = command.name.trimmed().toStdString(),
                   .folder = QDir(folder).absolutePath().toLocal8Bit().toStdString()};
}

} // namespace corelane
