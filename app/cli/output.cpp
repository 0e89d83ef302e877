// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "charts/language.h"
#include "files/save_file.h"
#include "record/utf8.h"
#include "system/file_descriptor.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace corelane {

void Output::print(std::string_view text)
{
    write(visible(text, LineEnds::kept));
}

void Output::write(std::string_view bytes)
{
    if (m_isOver)
        return;
    const int error = writeAll(STDOUT_FILENO, bytes);
    m_isOver = error != 0;
    if (m_isOver && error != EPIPE)
        m_failure = Error{CORELANE_TR("cli.stdout-not-written", "cannot write to stdout"),
                          std::strerror(error),
                          {}};
}

Status Output::writeFile(const std::string &path, std::string_view content)
{
    if (path == "-") {
        write(content);
        return Done{};
    }
    return saveFile(content, path);
}

Status Output::writeFile(const std::string &path, const TextMaker &make)
{
    if (path == "-") {
        make([this](std::string_view piece) { write(piece); });
        return Done{};
    }
    return writeWholeFile(make, path);
}

void holdStandardStreams()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(descriptor, F_GETFD) >= 0)
            continue;
        // The lowest number that is free is this one.
        const int way = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY;
        [[maybe_unused]] const int opened = open("/dev/null", way | O_CLOEXEC);
    }
}

void tell(std::string_view text)
{
    [[maybe_unused]] const int ignored = writeAll(STDERR_FILENO, text);
}

void complain(const Error &error)
{
    note(error.whole());
}

void note(const Sentence &sentence)
{
    tell("corelane: " + visible(shown(sentence), LineEnds::kept) + "\n");
}

std::string shown(const Sentence &sentence)
{
    return rendered(sentence, shownLanguage());
}

std::string shown(const Sentences &sentences)
{
    return rendered(sentences, shownLanguage());
}

ProgressLine::ProgressLine(bool quiet) : m_isOn(!quiet && isatty(STDERR_FILENO)) {}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(const std::string &text)
{
    if (!m_isOn)
        return;
    tell("\r\033[K" + visible(m_prefix + text));
    m_isShown = true;
}

void ProgressLine::clear()
{
    if (m_isShown)
        tell("\r\033[K");
    m_isShown = false;
}

} // namespace corelane
