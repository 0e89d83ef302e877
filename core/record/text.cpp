// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/text.h"

#include <algorithm>

namespace corelane {

std::string_view takeWord(std::string_view &rest)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    std::size_t begin = 0;
    while (begin < rest.size() && isBlank(rest[begin]))
        ++begin;
    std::size_t end = begin;
    while (end < rest.size() && !isBlank(rest[end]))
        ++end;
    const std::string_view word = rest.substr(begin, end - begin);
    // One blank ends the word; what follows is left as it is, so that a free text keeps its own
    // blanks.
    rest.remove_prefix(end < rest.size() ? end + 1 : end);
    return word;
}

std::string_view takeLine(std::string_view &rest)
{
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    return line;
}

std::optional<double> toReal(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::vector<int> versionNumbers(std::string_view version)
{
    std::vector<int> numbers;
    while (!version.empty()) {
        const std::size_t end = std::min(version.find('.'), version.size());
        numbers.push_back(toInteger<int>(version.substr(0, end)).value_or(0));
        version.remove_prefix(std::min(end + 1, version.size()));
    }
    return numbers;
}

std::string seconds(std::int64_t time_ns, int digits)
{
    return decimal(static_cast<double>(time_ns) * 1e-9, digits);
}

std::string durationText(std::int64_t time_ns)
{
    constexpr std::int64_t kLongestInSeconds = 90;
    const std::int64_t all_s = (time_ns + 500'000'000) / 1'000'000'000;
    if (all_s < kLongestInSeconds)
        return std::to_string(all_s) + " s";
    return std::to_string(all_s / 60) + " min " + std::to_string(all_s % 60) + " s";
}

std::size_t columnsOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xc0) != 0x80; }));
}

std::string escaped(std::string_view text)
{
    std::string line;
    line.reserve(text.size());
    for (const char c : text) {
        if (c == '\\')
            line += "\\\\";
        else if (c == '\n')
            line += "\\n";
        else if (c == '\r')
            line += "\\r";
        else
            line += c;
    }
    return line;
}

std::string unescaped(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const char code = text[++i];
        plain += code == 'n' ? '\n' : code == 'r' ? '\r' : code;
    }
    return plain;
}

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return low;
}

} // namespace corelane
