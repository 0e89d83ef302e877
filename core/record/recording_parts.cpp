// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording_parts.h"

#include "record/recording_lines.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

namespace corelane {

std::vector<std::string_view> recordingParts(std::string_view text)
{
    text = text.substr(0, text.rfind('\n') + 1); // npos + 1: no whole line
    const std::string word = std::string(kRecordingWord) + ' ';
    std::vector<std::size_t> begins;
    if (text.starts_with(word))
        begins.push_back(0);
    const std::string atLine = '\n' + word;
    for (std::size_t at = text.find(atLine); at != std::string_view::npos;
         at = text.find(atLine, at + 1))
        begins.push_back(at + 1);
    std::vector<std::string_view> parts;
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const std::size_t end = i + 1 < begins.size() ? begins[i + 1] : text.size();
        parts.push_back(text.substr(begins[i], end - begins[i]));
    }
    return parts;
}

Result<std::string> readText(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{"cannot open the recording", path, std::strerror(errno)};
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (file.bad())
        return Error{"cannot read the recording", path, std::strerror(errno)};
    return text;
}

} // namespace corelane
