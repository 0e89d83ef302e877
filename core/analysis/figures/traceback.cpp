// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/traceback.h"

#include <algorithm>
#include <vector>

namespace corelane {
namespace {

constexpr std::string_view kPlace = "  File \"";
constexpr std::string_view kDetail = "    "; ///< the source line, and marks below it
constexpr std::size_t kMostDetails = 3;

std::vector<std::string_view> errorLines(const RunRecord &run)
{
    std::vector<std::string_view> lines;
    for (const OutputLine &line : run.output) {
        if (line.stream == OutputLine::Stream::err)
            lines.push_back(line.text);
    }
    return lines;
}

/// Of the last line that names a place in this file, or in any where the file is empty.
std::size_t lastPlace(const std::vector<std::string_view> &lines, const std::string &file)
{
    const std::string beginning = std::string(kPlace) + file + (file.empty() ? "" : "\"");
    const auto found = std::find_if(lines.rbegin(), lines.rend(), [&](std::string_view line) {
        return line.starts_with(beginning);
    });
    return found == lines.rend() ? lines.size()
                                 : static_cast<std::size_t>(lines.rend() - found) - 1;
}

bool isException(std::string_view line)
{
    return !line.empty() && line.front() != ' ';
}

} // namespace

std::string tracebackExcerpt(const RunRecord &run)
{
    const std::vector<std::string_view> lines = errorLines(run);
    const auto file = run.spec.options.find("file");
    std::size_t place = lines.size();
    if (file != run.spec.options.end() && !file->second.empty())
        place = lastPlace(lines, file->second);
    if (place == lines.size())
        place = lastPlace(lines, {});
    if (place == lines.size())
        return {};
    std::string text(lines[place]);
    const std::size_t end = std::min(lines.size(), place + 1 + kMostDetails);
    std::size_t next = place + 1;
    for (; next < end && lines[next].starts_with(kDetail); ++next)
        text += "\n" + std::string(lines[next]);
    const auto exception =
        std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(next), lines.end(), isException);
    if (exception != lines.end())
        text += "\n" + std::string(*exception);
    return text;
}

} // namespace corelane
