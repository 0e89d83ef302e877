// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "charts/save_file.h"

#include <cstdio>
#include <unistd.h>

namespace corelane {

void print(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

void complain(const Error &error)
{
    note(error.text());
}

void note(std::string_view text)
{
    std::fprintf(stderr, "corelane: %.*s\n", static_cast<int>(text.size()), text.data());
}

Status writeFile(const std::string &path, std::string_view content)
{
    if (path == "-") {
        print(content);
        return Done{};
    }
    return saveFile(QByteArray(content.data(), static_cast<qsizetype>(content.size())),
                    QString::fromLocal8Bit(path.c_str()));
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
    std::fprintf(stderr, "\r\033[K%s%s", m_prefix.c_str(), text.c_str());
    std::fflush(stderr);
    m_isShown = true;
}

void ProgressLine::clear()
{
    if (m_isShown)
        std::fputs("\r\033[K", stderr);
    m_isShown = false;
}

} // namespace corelane
